package fr.apiparticulier.suite.empreinte;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The results as a person reads them. */
final class Tableau {

    private static final String FORME = "%-18s %-22s %8s %9s %16s %9s %12s  %s";
    private static final double MIO = 1024 * 1024;

    private Tableau() {
    }

    /** @return a line for each service in each form, and the last one says whether all is as it is to be */
    static List<String> lignes(List<Mesure> mesures, int appels) {
        List<String> lignes = new ArrayList<>();
        lignes.add(FORME.formatted("form", "service", "size MiB", "ready ms", "(of all starts)", "idle MiB",
                "calls MiB", "").stripTrailing());
        mesures.forEach(mesure -> lignes.add(ligne(mesure)));
        long manquees = mesures.stream().filter(mesure -> !Cible.tient(mesure)).count();
        lignes.add(
                "total: %d measures, after %d calls for each provider, %d beyond the target".formatted(mesures.size(), appels,
                        manquees));
        return lignes;
    }

    private static String ligne(Mesure mesure) {
        return FORME.formatted(mesure.forme().nom(), mesure.service(), mio(mesure.taille()), mesure.pret(),
                mesure.prets().get(0) + "-" + mesure.prets().get(mesure.prets().size() - 1), mio(mesure.repos()),
                mio(mesure.charge()), Cible.tient(mesure) ? "" : "missed").stripTrailing();
    }

    private static String mio(long octets) {
        return String.format(Locale.ROOT, "%.0f", octets / MIO);
    }
}
