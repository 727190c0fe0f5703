package fr.apiparticulier.suite.evaluation.lexique;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** A draw in which some come more often than others. */
public final class Poids<T> {

    private final List<T> valeurs;
    private final double[] cumuls;

    private Poids(List<T> valeurs, double[] cumuls) {
        this.valeurs = valeurs;
        this.cumuls = cumuls;
    }

    /** @return one of them, as often as its weight says */
    public T tirer(RandomGenerator hasard) {
        int trouve = Arrays.binarySearch(cumuls, hasard.nextDouble() * cumuls[cumuls.length - 1]);
        return valeurs.get(trouve < 0 ? -trouve - 1 : Math.min(trouve + 1, cumuls.length - 1));
    }

    /** @return each, in the order in which they were added */
    public List<T> valeurs() {
        return valeurs;
    }

    /** What a draw is made of. */
    public static final class Liste<T> {

        private final List<T> valeurs = new ArrayList<>();
        private final List<Double> poids = new ArrayList<>();

        /** @param combien more than zero, in whatever unit the others have theirs */
        public void ajouter(T valeur, double combien) {
            valeurs.add(valeur);
            poids.add(combien);
        }

        /** @throws IllegalStateException if there is nothing to draw */
        public Poids<T> poids() {
            if (valeurs.isEmpty()) {
                throw new IllegalStateException("nothing to draw from");
            }
            double[] cumuls = new double[poids.size()];
            double somme = 0;
            for (int i = 0; i < cumuls.length; i++) {
                somme += poids.get(i);
                cumuls[i] = somme;
            }
            return new Poids<>(List.copyOf(valeurs), cumuls);
        }
    }
}
