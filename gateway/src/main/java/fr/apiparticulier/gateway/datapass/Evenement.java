package fr.apiparticulier.gateway.datapass;

import java.time.Instant;

import io.vertx.core.json.JsonObject;

import fr.apiparticulier.contract.discretion.Discret;

/**
 * Something that happened to an application at the desk, whichever version of the webhook told it.
 *
 * @param mot the event's own word, in lower case
 * @param demande the application's id at the desk, the same in both versions
 * @param valeurs what it says, as members of a habilitation; people to reach among them
 * @param parDefaut what stands for what it does not say, unless somebody said it here
 */
record Evenement(String mot, Effet effet, String demande, Instant emisLe, JsonObject valeurs,
        JsonObject parDefaut) implements Discret {

    private static final String REFERENCE = "reference";

    /** What it changes here. */
    enum Effet {
        /** It was decided that the applicant may. */
        ACCORDER,
        /** It was decided that the applicant may no more. */
        RETIRER,
        /** Other people are to be reached. */
        JOINDRE,
        /** The desk goes on; nothing is decided, and what was decided before holds. */
        AUCUN;

        /** The words of events that change something and decide nothing. */
        static final String[] SANS_DECISION = {"team_member_update"};

        boolean estDecision() {
            return this == ACCORDER || this == RETIRER;
        }

        static Effet de(String mot) {
            return switch (mot) {
                case "approve", "validate", "validate_application" -> ACCORDER;
                case "revoke", "revoke_application" -> RETIRER;
                case "team_member_update" -> JOINDRE;
                default -> AUCUN;
            };
        }
    }

    /** @return of its values, the people and the reference alone */
    JsonObject personnes() {
        JsonObject personnes = new JsonObject().put(REFERENCE, demande);
        Personnes.MEMBRES.stream().filter(valeurs::containsKey).forEach(nom -> personnes.put(nom, valeurs.getValue(nom)));
        return personnes;
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
