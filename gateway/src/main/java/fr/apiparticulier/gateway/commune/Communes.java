package fr.apiparticulier.gateway.commune;

import java.util.Optional;

/** The communes of France and their past: which code a birth place has that is given in words. */
public interface Communes {

    /**
     * The code of a commune as it was in a year, the code a birth of that year is registered under. Somebody born in 1960
     * in Massy, then Seine-et-Oise, has {@code 78377}, whether the département is given as it was, 78, or as it is, 91. A
     * Corsican commune has the code of its département of today, the only form the public contract accepts.
     *
     * @param nom in any usual writing: case, accents, hyphens, article, {@code ST} for {@code SAINT}, {@code PARIS 13}
     * @param annee the year of birth; before 1943, when the list begins, what held in 1943 holds
     * @param departement code of two or three characters
     * @return the COG code; empty if no commune had this name there in that year, and if two had: nobody guesses
     */
    Optional<String> code(String nom, int annee, String departement);

    /** @return whether a question is answered at once, without waiting for a list that is still being read */
    default boolean connues() {
        return true;
    }
}
