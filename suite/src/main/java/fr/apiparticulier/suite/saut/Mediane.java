package fr.apiparticulier.suite.saut;

import java.util.List;

/** The middle of what several rounds measured. */
final class Mediane {

    private Mediane() {
    }

    /** @return not a number if there is none */
    static double de(List<Double> valeurs) {
        List<Double> rangees = valeurs.stream().sorted().toList();
        int milieu = rangees.size() / 2;
        if (rangees.isEmpty()) {
            return Double.NaN;
        }
        return rangees.size() % 2 == 1 ? rangees.get(milieu) : (rangees.get(milieu - 1) + rangees.get(milieu)) / 2;
    }
}
