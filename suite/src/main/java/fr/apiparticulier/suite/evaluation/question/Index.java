package fr.apiparticulier.suite.evaluation.question;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Numbers of people under words, eight bytes for each; now and then somebody whom another word names is among them. */
final class Index {

    private static final int BITS = 24;
    private static final long NUMEROS = (1L << BITS) - 1;

    /** The scattered word, above the number of whoever has it. */
    private final long[] cles;

    private Index(long[] cles) {
        this.cles = cles;
    }

    /** @return the numbers under that word */
    IntStream sous(String mot) {
        long cle = cle(mot);
        int place = Arrays.binarySearch(cles, cle);
        return IntStream
                .iterate(place < 0 ? -place - 1 : place, i -> i < cles.length && (cles[i] & ~NUMEROS) == cle, i -> i + 1)
                .map(i -> (int) (cles[i] & NUMEROS));
    }

    private static long cle(String mot) {
        long melange = 0;
        for (int i = 0; i < mot.length(); i++) {
            melange = (melange ^ mot.charAt(i)) * 0x9E3779B97F4A7C15L;
            melange ^= melange >>> 32;
        }
        return melange & ~NUMEROS;
    }

    /** What an index is made of. */
    static final class Ajouts {

        private final long[] cles;
        private int nombre;

        /** @param capacite how many people, twice that many words */
        Ajouts(int capacite) {
            if (capacite > NUMEROS) {
                throw new IllegalArgumentException("capacite: more than " + NUMEROS);
            }
            cles = new long[2 * capacite];
        }

        void ajouter(String mot, int numero) {
            cles[nombre++] = cle(mot) | numero;
        }

        Index index() {
            long[] triees = Arrays.copyOf(cles, nombre);
            Arrays.sort(triees);
            return new Index(triees);
        }
    }
}
