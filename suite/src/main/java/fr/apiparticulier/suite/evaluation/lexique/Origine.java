package fr.apiparticulier.suite.evaluation.lexique;

import java.util.random.RandomGenerator;

/** Where the names of a family come from, and roughly how many families of a hundred have names from there. */
public enum Origine {
    FRANCE(76),
    MAGHREB(8),
    IBERIE(6),
    AFRIQUE(4),
    EUROPE(3),
    TURQUIE(1.5),
    ASIE(1.5);

    private static final Poids<Origine> TOUTES = poids();

    private final double part;

    Origine(double part) {
        this.part = part;
    }

    private static Poids<Origine> poids() {
        Poids.Liste<Origine> liste = new Poids.Liste<>();
        for (Origine origine : values()) {
            liste.ajouter(origine, origine.part);
        }
        return liste.poids();
    }

    public static Origine tirer(RandomGenerator hasard) {
        return TOUTES.tirer(hasard);
    }
}
