package fr.apiparticulier.suite.conformance.compare;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.ToIntBiFunction;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Which elements of two lists belong together: in order, so that as little as possible differs. One element more or less
 * is then one difference, and not all that follow it.
 */
final class Alignement {

    /** A place in no list. */
    private static final int AUCUN = -1;
    /** An element without counterpart weighs more than any element that has one. */
    private static final int SEUL = 1_000;

    private Alignement() {
    }

    /** @param attendu place in the recorded list, or -1 @param obtenu place in the answered list, or -1 */
    record Paire(int attendu, int obtenu) {

        /** @return the place under which the pair is reported */
        int rang() {
            return attendu == AUCUN ? obtenu : attendu;
        }
    }

    static Deque<Paire> de(JsonNode attendus, JsonNode obtenus, ToIntBiFunction<JsonNode, JsonNode> ecart) {
        int[][] cout = new int[attendus.size() + 1][obtenus.size() + 1];
        for (int i = attendus.size(); i >= 0; i--) {
            for (int j = obtenus.size(); j >= 0; j--) {
                if (i < attendus.size() && j < obtenus.size()) {
                    int ensemble = ecart.applyAsInt(attendus.get(i), obtenus.get(j)) + cout[i + 1][j + 1];
                    cout[i][j] = Math.min(ensemble, SEUL + Math.min(cout[i + 1][j], cout[i][j + 1]));
                } else {
                    cout[i][j] = SEUL * (attendus.size() - i + obtenus.size() - j);
                }
            }
        }
        return paires(cout, attendus.size(), obtenus.size());
    }

    private static Deque<Paire> paires(int[][] cout, int attendus, int obtenus) {
        Deque<Paire> paires = new ArrayDeque<>();
        int i = 0;
        int j = 0;
        while (i < attendus || j < obtenus) {
            if (i < attendus && (j == obtenus || cout[i][j] == SEUL + cout[i + 1][j])) {
                paires.add(new Paire(i++, AUCUN));
            } else if (j < obtenus && (i == attendus || cout[i][j] == SEUL + cout[i][j + 1])) {
                paires.add(new Paire(AUCUN, j++));
            } else {
                paires.add(new Paire(i++, j++));
            }
        }
        return paires;
    }
}
