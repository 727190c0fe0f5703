package fr.apiparticulier.suite.evaluation.population;

import java.util.random.RandomGenerator;

import fr.apiparticulier.suite.evaluation.lexique.Poids;

/** Why somebody who is in no register may be taken for somebody who is, and how many of a hundred of them are of that kind. */
public enum Absence {
    INCONNU("stranger", 30),
    JUMEAU("twin", 12),
    /** Eight hundred times as many as are born. */
    JUMEAU_PROCHE("twin, similar given name", 8),
    FRERE("sibling", 15),
    HOMONYME("same names", 12),
    MEME_ANNEE("same names and year", 12),
    MEME_DATE("same given name and date", 11);

    private static final Poids<Absence> TOUTES = poids();

    private final String mot;
    private final int part;

    Absence(String mot, int part) {
        this.mot = mot;
        this.part = part;
    }

    private static Poids<Absence> poids() {
        Poids.Liste<Absence> liste = new Poids.Liste<>();
        for (Absence absence : values()) {
            liste.ajouter(absence, absence.part);
        }
        return liste.poids();
    }

    public static Absence tirer(RandomGenerator hasard) {
        return TOUTES.tirer(hasard);
    }

    public String mot() {
        return mot;
    }

    /** @return how many of a hundred */
    public int part() {
        return part;
    }
}
