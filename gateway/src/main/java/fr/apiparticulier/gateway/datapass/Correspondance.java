package fr.apiparticulier.gateway.datapass;

import java.util.LinkedHashSet;
import java.util.Set;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import fr.apiparticulier.gateway.delivrance.Sphere;
import fr.apiparticulier.gateway.registre.Modalite;

/** What the desk's words are called here. */
final class Correspondance {

    private Correspondance() {
    }

    static JsonObject valeurs(Version.Demande demande) {
        JsonObject valeurs = demande.personnes().copy().put("reference", demande.id()).put("scopes", demande.scopes());
        mettre(valeurs, "intitule", demande.intitule());
        mettre(valeurs, "finalite", demande.description());
        mettre(valeurs, "siret", demande.siret());
        mettre(valeurs, "fondement_juridique", demande.cadre());
        return demande.modalities().isEmpty() ? valeurs : valeurs.put("modalites", modalites(demande));
    }

    /** What v1 does not send. What the law needs is nobody's to guess: an operator completes it. */
    static JsonObject parDefaut(Version.Demande demande) {
        return new JsonObject().put("modalites", modalites(demande));
    }

    private static void mettre(JsonObject valeurs, String nom, String texte) {
        if (texte != null) {
            valeurs.put(nom, texte);
        }
    }

    /** v1 knows none: then, as with {@code params} and the form we host, what a civil servant can type in. */
    private static JsonArray modalites(Version.Demande demande) {
        Set<String> modalites = new LinkedHashSet<>();
        if (demande.modalities().contains("france_connect")) {
            modalites.add(Modalite.FRANCE_CONNECT.mot());
        }
        if (modalites.isEmpty() || demande.modalities().size() > 1) {
            modalites.add(Modalite.IDENTITE.mot());
            modalites.add(Modalite.IDENTIFIANT.mot());
            if (Sphere.estEducative(demande.scopes())) {
                modalites.add(Modalite.INE.mot());
            }
        }
        return new JsonArray(modalites.stream().toList());
    }
}
