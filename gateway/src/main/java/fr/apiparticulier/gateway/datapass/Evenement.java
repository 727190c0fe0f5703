package fr.apiparticulier.gateway.datapass;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

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
        ACCORDER("approve", "validate", "validate_application"),
        /** It was decided that the applicant may no more. */
        RETIRER("revoke", "revoke_application"),
        /** Other people are to be reached. */
        JOINDRE("team_member_update"),
        /** The desk goes on; nothing is decided, and what was decided before holds. */
        AUCUN;

        private final Set<String> mots;

        Effet(String... mots) {
            this.mots = Set.of(mots);
        }

        static Effet de(String mot) {
            return Stream.of(values()).filter(effet -> effet.mots.contains(mot)).findFirst().orElse(AUCUN);
        }

        /** @return the words of events before which it gives way if they are younger: a decision to decisions alone */
        String[] cede() {
            return mots(this == JOINDRE ? Set.of(ACCORDER, RETIRER, JOINDRE) : Set.of(ACCORDER, RETIRER));
        }

        /** @return those before which it gives way in its own second too: whoever may no more, may not */
        String[] cedeAussitot() {
            return mots(this == RETIRER ? Set.of() : Set.of(RETIRER));
        }

        private static String[] mots(Set<Effet> effets) {
            return effets.stream().flatMap(effet -> effet.mots.stream()).toArray(String[]::new);
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
