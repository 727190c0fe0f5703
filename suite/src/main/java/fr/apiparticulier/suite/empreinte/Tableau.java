package fr.apiparticulier.suite.empreinte;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The results as a person reads them. */
final class Tableau {

    private static final String FORME = "%-16s %-21s %8s %8s %8s %12s %8s %9s %8s  %s";
    private static final double MIO = 1024 * 1024;

    private Tableau() {
    }

    /** @return a line for each service in each form, and the last one says whether all is as it is to be */
    static List<String> lignes(List<Mesure> mesures, int appels) {
        List<String> lignes = new ArrayList<>();
        lignes.add(
                FORME.formatted("form", "service", "build s", "size MiB", "ready ms", "(all starts)", "idle MiB", "calls MiB",
                        "CPU us", "").stripTrailing());
        mesures.forEach(mesure -> lignes.add(ligne(mesure)));
        long manquees = mesures.stream().filter(mesure -> !Cible.tient(mesure)).count();
        lignes.add(
                "total: %d measures, after %d calls for each provider, %d beyond the target".formatted(mesures.size(), appels,
                        manquees));
        return lignes;
    }

    private static String ligne(Mesure mesure) {
        return FORME.formatted(mesure.forme().nom(), mesure.service(),
                mesure.construction().map(Construction::toString).orElse("-"), mio(mesure.taille()), mesure.pret(),
                mesure.prets().get(0) + "-" + mesure.prets().get(mesure.prets().size() - 1), mio(mesure.repos()),
                mio(mesure.charge()), TimeUnit.NANOSECONDS.toMicros(mesure.calcul().toNanos()),
                Cible.tient(mesure) ? "" : "missed").stripTrailing();
    }

    private static String mio(long octets) {
        return String.format(Locale.ROOT, "%.0f", octets / MIO);
    }
}
