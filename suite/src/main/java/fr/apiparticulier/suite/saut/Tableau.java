package fr.apiparticulier.suite.saut;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The results as a person reads them. */
final class Tableau {

    private static final String TETE = "%-36s %7s %6s %6s %8s %8s %8s %8s %8s %9s";
    private static final String LIGNE = "%-36s %7.0f %5.0f%% %6.0f %8.0f %8.2f %8.2f %8.2f %8.0f %9d";
    private static final double MIO = 1024 * 1024;

    private Tableau() {
    }

    /** @return a line for each row, then one for each target */
    static List<String> lignes(Bilan bilan) {
        List<String> lignes = new ArrayList<>();
        lignes.add(
                TETE.formatted("", "CPU us", "+-", "DB us", "calls/s", "p50 ms", "p99 ms", "p99.9 ms", "RSS MiB", "ready ms"));
        for (Mesures une : bilan.mesures()) {
            lignes.add(String.format(Locale.ROOT, LIGNE, une.engage().nom(), une.calcul(), 100 * une.ecart(), une.base(),
                    une.debit(), une.duree(50), une.duree(99), une.duree(99.9), une.memoire() / MIO,
                    une.engage().concurrent().depart().toMillis()));
        }
        lignes.add(String.format(Locale.ROOT,
                "CPU us: of its processes, a call; DB us: of its database. p50 to p99.9: from the due time, %.0f calls a second",
                bilan.cadence()));
        bilan.part().ifPresent(part -> lignes.add(cible("CPU of Spring Cloud Gateway's", part, Bilan.PART_MAXIMALE, "x")));
        bilan.jetons().ifPresent(part -> lignes.add(cible("CPU of that under one token", part, Bilan.JETONS_MAXIMUM, "x")));
        bilan.ajout().ifPresent(ajout -> lignes.add(cible("p99 more than a direct call's", ajout, Bilan.AJOUT_MAXIMAL, " ms")));
        bilan.avant().ifPresent(part -> lignes.add(cible("CPU of that before", part, Bilan.AVANT_MAXIMUM, "x")));
        double calcul = bilan.mesures().get(0).calcul();
        lignes.add(String.format(Locale.ROOT, "goal: %.0f us a call (%.0f): %s", calcul, Bilan.BUT,
                calcul <= Bilan.BUT ? "reached" : "not reached"));
        return lignes;
    }

    private static String cible(String quoi, double valeur, double maximum, String unite) {
        return String.format(Locale.ROOT, "%s: %.2f%s (at most %.2f): %s", quoi, valeur, unite, maximum,
                valeur <= maximum ? "within the target" : "missed");
    }
}
