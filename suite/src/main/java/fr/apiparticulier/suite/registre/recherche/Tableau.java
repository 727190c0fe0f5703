package fr.apiparticulier.suite.registre.recherche;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fr.apiparticulier.suite.banc.Serie;
import fr.apiparticulier.suite.registre.recherche.Mesure.Piste;

/** The results as a person reads them. */
final class Tableau {

    private static final double P99 = 0.99;

    private Tableau() {
    }

    static List<String> attentes(List<Mesure> mesures, int petit, int grand) {
        List<String> lignes = new ArrayList<>();
        lignes.add("%-20s %11s %7s %7s %9s %9s %9s %9s".formatted("one at a time", "people", "times", "found", "port p50",
                "p99 ms", "HTTP p50", "p99 ms"));
        for (Mesure mesure : mesures) {
            lignes.add(attente(mesure, petit, Piste.PETIT_PORT, Piste.PETIT_HTTP));
            lignes.add(attente(mesure, grand, Piste.GRAND_PORT, Piste.GRAND_HTTP) + String.format(Locale.ROOT,
                    "   p99 of the port x%.2f (at most %.1f)", mesure.croissance(), Mesure.CROISSANCE_MAXIMALE));
        }
        return lignes;
    }

    private static String attente(Mesure mesure, int personnes, Piste port, Piste http) {
        Serie direct = mesure.serie(port);
        Serie service = mesure.serie(http);
        return String.format(Locale.ROOT, "%-20s %,11d %7d %6.1f%% %9.2f %9.2f %9.2f %9.2f", mesure.cle().mot(), personnes,
                direct.nombre(), 100 * mesure.trouvees(port), direct.mediane(), direct.centile(P99), service.mediane(),
                service.centile(P99));
    }

    static List<String> debits(List<Mesure> mesures) {
        List<String> lignes = new ArrayList<>();
        lignes.add("%-20s %9s %9s %6s %9s".formatted("a second, at once", "pgbench", "port", "part", "HTTP"));
        mesures.stream().filter(Mesure::aDesDebits).forEach(mesure -> {
            Debits debits = mesure.debits();
            lignes.add(String.format(Locale.ROOT, "%-20s %,9.0f %,9.0f %5.0f%% %,9.0f   (at least %.0f %%)",
                    mesure.cle().mot(), debits.nu(), debits.port(), 100 * debits.part(), debits.http(),
                    100 * Mesure.PART_MINIMALE));
        });
        return lignes;
    }

    static String fin(List<Mesure> mesures) {
        long manquees = mesures.stream().filter(mesure -> !mesure.tient()).count();
        return manquees == 0 ? "look-ups: within the targets" : "look-ups: " + manquees + " missed";
    }
}
