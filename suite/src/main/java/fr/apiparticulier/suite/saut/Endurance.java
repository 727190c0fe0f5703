package fr.apiparticulier.suite.saut;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import fr.apiparticulier.suite.empreinte.Memoire;

/** A steady rate for a long while, and whether memory goes on growing under it. */
final class Endurance {

    /** MiB a minute, beyond which an hour's growth is more than the heap's own to and fro. */
    static final double PENTE_MAXIMALE = 0.5;

    private static final Duration BLOC = Duration.ofSeconds(10);
    private static final int PAR_MINUTE = 6;
    private static final double MIO = 1024 * 1024;

    private final Charge charge;
    private final Consumer<String> sortie;

    Endurance(Charge charge, Consumer<String> sortie) {
        this.charge = charge;
        this.sortie = sortie;
    }

    /**
     * @param parSeconde calls, as many as it can do without any waiting
     * @return MiB a minute that the resident memory of its processes grew by, in the second half, when all that is made once is made
     * @throws IOException if a call was not answered
     */
    double mesurer(Engage engage, double parSeconde, int minutes) throws IOException {
        List<Double> memoires = new ArrayList<>();
        for (int bloc = 0; bloc < minutes * PAR_MINUTE; bloc++) {
            Releve releve = charge.cadence(engage.concurrent().adresses(), engage.jetons(), BLOC, parSeconde);
            if (!releve.manques().isEmpty()) {
                throw new IOException("not answered 200: " + engage.nom() + " " + releve.manques());
            }
            memoires.add(memoire(engage.concurrent().processus()) / MIO);
            if ((bloc + 1) % PAR_MINUTE == 0) {
                sortie.accept(String.format(Locale.ROOT, "%2d min: %.0f MiB resident, p99 %.2f ms", (bloc + 1) / PAR_MINUTE,
                        memoires.get(bloc), releve.durees().getValueAtPercentile(99) / 1e3));
            }
        }
        return pente(memoires.subList(memoires.size() / 2, memoires.size())) * PAR_MINUTE;
    }

    private static long memoire(List<ProcessHandle> processus) throws IOException {
        long octets = 0;
        for (ProcessHandle un : processus) {
            octets += Memoire.residente(un);
        }
        return octets;
    }

    /** @return of the straight line that is nearest to these, by least squares: how much it rises from one to the next */
    static double pente(List<Double> valeurs) {
        double milieu = (valeurs.size() - 1) / 2.0;
        double moyenne = valeurs.stream().mapToDouble(une -> une).average().orElse(0);
        double haut = 0;
        double bas = 0;
        for (int i = 0; i < valeurs.size(); i++) {
            haut += (i - milieu) * (valeurs.get(i) - moyenne);
            bas += (i - milieu) * (i - milieu);
        }
        return bas == 0 ? 0 : haut / bas;
    }
}
