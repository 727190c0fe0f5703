package fr.apiparticulier.gateway.datapass;

import java.time.Instant;
import java.util.Locale;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import fr.apiparticulier.gateway.delivrance.RefusEcriture;

/** The two shapes in which DataPass tells an event. Members nobody needs here may be anything. */
enum Version {
    V1 {
        @Override
        String numero(Noeud corps) {
            return corps.objet("data").objet("pass").identifiant("id");
        }

        @Override
        Demande demande(Noeud corps) {
            Noeud pass = corps.objet("data").objet("pass");
            JsonObject scopes = pass.objet("scopes").json();
            JsonObject valeurs = new JsonObject();
            Personnes.parType(pass.liste("team_members"), valeurs);
            return new Demande(numero(corps), pass.texte("intitule"), pass.texte("description"), pass.texte("siret"),
                    new JsonArray(
                            scopes.fieldNames().stream().filter(nom -> Boolean.TRUE.equals(scopes.getValue(nom))).toList()),
                    new JsonArray(), null, valeurs);
        }
    },
    V2 {
        @Override
        String numero(Noeud corps) {
            return corps.identifiant("model_id");
        }

        @Override
        Demande demande(Noeud corps) {
            Noeud data = corps.objet("data");
            Noeud saisie = data.objet("data");
            JsonObject valeurs = new JsonObject();
            Personnes.parPrefixe(saisie, valeurs);
            return new Demande(numero(corps), saisie.texte("intitule"), saisie.texte("description"),
                    data.objet("organization").texte("siret"), saisie.liste("scopes"), saisie.liste("modalities"),
                    saisie.texte("cadre_juridique_nature"), valeurs);
        }
    };

    /** @param personnes members of a habilitation that name people to reach */
    record Demande(String id, String intitule, String description, String siret, JsonArray scopes, JsonArray modalities,
            String cadre, JsonObject personnes) {
    }

    abstract String numero(Noeud corps);

    abstract Demande demande(Noeud corps);

    String chemin() {
        return "/datapass/" + name().toLowerCase(Locale.ROOT) + "/webhook";
    }

    /** @return the event's word, in lower case */
    static String mot(JsonObject json) {
        return new Noeud(json).texteRequis("event").toLowerCase(Locale.ROOT);
    }

    /** @return the application's id at the desk; null if it says none */
    String numero(JsonObject json) {
        try {
            return numero(new Noeud(json));
        } catch (RefusEcriture e) {
            return null;
        }
    }

    /** @throws RefusEcriture if it is none, naming the member */
    Evenement lire(JsonObject json) {
        Noeud corps = new Noeud(json);
        String mot = mot(json);
        Instant emisLe = corps.instant("fired_at");
        Demande demande = demande(corps);
        return new Evenement(mot, Evenement.Effet.de(mot), demande.id(), emisLe, Correspondance.valeurs(demande),
                Correspondance.parDefaut(demande));
    }
}
