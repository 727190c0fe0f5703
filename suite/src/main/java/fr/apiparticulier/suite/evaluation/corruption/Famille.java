package fr.apiparticulier.suite.evaluation.corruption;

import java.util.OptionalDouble;

/** Kinds of corruption, and how many of those registered are to be found all the same. */
public enum Famille {
    /** Nothing is wrong. */
    EXACTE("exact", 0.995),
    /** The same letters, written otherwise. */
    FORMAT("format", 0.995),
    /** Other letters for the same sounds. */
    SON("phonetic", 0.98),
    /** One slip of the fingers. */
    FAUTE("typing", 0.95),
    /** All else: nobody says how many are to be found, only that nobody else is. */
    AUTRE("other", Double.NaN);

    private final String mot;
    private final double cible;

    Famille(String mot, double cible) {
        this.mot = mot;
        this.cible = cible;
    }

    public String mot() {
        return mot;
    }

    /** @return which part of those registered is to be found, from 0 to 1; the question carries their full birth date then */
    public OptionalDouble cible() {
        return Double.isNaN(cible) ? OptionalDouble.empty() : OptionalDouble.of(cible);
    }
}
