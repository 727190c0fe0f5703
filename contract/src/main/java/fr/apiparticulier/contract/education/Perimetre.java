package fr.apiparticulier.contract.education;

import java.util.Set;

import fr.apiparticulier.contract.appel.Requis;

/**
 * Where to look for a pupil whose school is not known.
 *
 * @param degre 1D (primary) or 2D (secondary), or null for both
 * @param departements BCN codes, three characters; empty if regions are given
 * @param regions BCN codes, two digits; empty if départements are given
 */
public record Perimetre(Degre degre, @Requis Set<String> departements, @Requis Set<String> regions) {

    /** Primary or secondary schooling; {@link #code} is the contract's word. */
    public enum Degre {
        PREMIER("1D"),
        SECOND("2D");

        private final String code;

        Degre(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
