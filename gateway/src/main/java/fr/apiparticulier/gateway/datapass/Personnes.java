package fr.apiparticulier.gateway.datapass;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The people an application names, as a habilitation names them. Whoever has no name or no address to write to is left out. */
final class Personnes {

    private static final Map<String, String> PAR_TYPE = Map.of("responsable_traitement", "responsable_traitement",
            "delegue_protection_donnees", "delegue_protection_donnees", "responsable_technique", "contact_technique",
            "contact_metier", "contact_metier");

    /** The members of a habilitation that name people. */
    static final Collection<String> MEMBRES = PAR_TYPE.values();

    private Personnes() {
    }

    /** v1: a list, each with its {@code type}. */
    static void parType(JsonArray membres, JsonObject valeurs) {
        for (Object membre : membres) {
            if (membre instanceof JsonObject objet) {
                Noeud personne = new Noeud(objet);
                String nom = PAR_TYPE.get(String.valueOf(personne.texte("type")));
                if (nom != null) {
                    ajouter(valeurs, nom, personne, "");
                }
            }
        }
    }

    /** v2: members of one object, as in {@code contact_technique_email}. */
    static void parPrefixe(Noeud saisie, JsonObject valeurs) {
        MEMBRES.forEach(nom -> ajouter(valeurs, nom, saisie, nom + "_"));
    }

    private static void ajouter(JsonObject valeurs, String membre, Noeud de, String prefixe) {
        String nom = Stream.of("given_name", "family_name").map(part -> de.texte(prefixe + part))
                .filter(part -> part != null).collect(Collectors.joining(" "));
        String courriel = de.texte(prefixe + "email");
        if (nom.isEmpty() || courriel == null) {
            return;
        }
        JsonObject contact = new JsonObject().put("nom", nom).put("courriel", courriel);
        String telephone = de.texte(prefixe + "phone_number");
        valeurs.put(membre, telephone == null ? contact : contact.put("telephone", telephone));
    }
}
