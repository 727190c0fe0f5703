package fr.apiparticulier.suite.saut;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import fr.apiparticulier.suite.empreinte.Memoire;

/**
 * One run: all rows are warmed, one after the other, until they are settled; then round after round each is measured for a while,
 * the order turned each time, so that whatever else the machine does meets all alike.
 */
final class Banc {

    private static final Duration BLOC = Duration.ofSeconds(10);
    /** So many blocks in a row that lie within this part of each other are a row that is warm. */
    private static final int CALMES = 3;
    private static final double CALME = 0.05;
    /** Of what our gateway can do: where nothing waits for anything but its own work. */
    private static final double PART = 0.1;

    private final Charge charge;
    private final Options options;
    private final Consumer<String> sortie;

    Banc(Charge charge, Options options, Consumer<String> sortie) {
        this.charge = charge;
        this.options = options;
        this.sortie = sortie;
    }

    /**
     * @param engages ours first
     * @throws IOException if one does not answer as it is to: what was measured is none then
     */
    Bilan mesurer(List<Engage> engages) throws IOException {
        double debit = Double.NaN;
        for (Engage engage : engages) {
            double sien = chauffer(engage);
            debit = Double.isNaN(debit) ? sien : debit;
        }
        double cadence = Math.max(1, Math.floor(debit * PART));
        List<Mesures> mesures = engages.stream().map(Mesures::new).toList();
        List<Mesures> ordre = new ArrayList<>(mesures);
        for (int tour = 0; tour < options.tours(); tour++) {
            for (Mesures une : ordre) {
                mesurer(une, cadence);
            }
            Collections.reverse(ordre);
        }
        for (Mesures une : mesures) {
            if (!une.engage().concurrent().processus().isEmpty()) {
                une.memoire(memoire(une.engage().concurrent().processus()));
            }
        }
        return new Bilan(mesures, cadence);
    }

    private void verifier(Engage engage) {
        int octets = charge.un(engage.concurrent().adresse(), engage.jetons().get(0)).length();
        sortie.accept("%s: ready in %d ms, answers %d bytes".formatted(engage.nom(), engage.concurrent().depart().toMillis(),
                octets));
    }

    /** @return calls a second, once it is warm */
    double chauffer(Engage engage) {
        verifier(engage);
        List<Double> derniers = new ArrayList<>();
        long fin = System.nanoTime() + TimeUnit.SECONDS.toNanos(options.chauffe());
        double debit;
        do {
            Mesures bloc = new Mesures(engage);
            boucle(bloc, BLOC);
            debit = bloc.debit();
            derniers.add(bloc.calcul());
        } while (!calme(derniers) && System.nanoTime() < fin);
        sortie.accept(String.format(Locale.ROOT, "%s: %s after %d s, %.0f us a call", engage.nom(),
                calme(derniers) ? "settled" : "not settled", derniers.size() * BLOC.toSeconds(),
                derniers.get(derniers.size() - 1)));
        return debit;
    }

    private static boolean calme(List<Double> tous) {
        if (tous.size() < CALMES) {
            return false;
        }
        List<Double> derniers = tous.subList(tous.size() - CALMES, tous.size());
        return Collections.max(derniers) <= Collections.min(derniers) * (1 + CALME);
    }

    private void mesurer(Mesures mesures, double cadence) throws IOException {
        Duration duree = Duration.ofSeconds(options.secondes());
        boucle(mesures, duree);
        mesures.cadence(charge.cadence(mesures.engage().concurrent().adresses(), mesures.engage().jetons(), duree, cadence));
        mesures.exigerTousServis();
    }

    /** One while of as many calls at once as there are connections. */
    void boucle(Mesures mesures, Duration duree) {
        Concurrent concurrent = mesures.engage().concurrent();
        Duration avant = Calcul.de(concurrent.processus());
        Duration baseAvant = Calcul.de(concurrent.base());
        Releve releve = charge.boucle(concurrent.adresses(), mesures.engage().jetons(), duree);
        mesures.boucle(releve, Calcul.de(concurrent.processus()).minus(avant),
                Calcul.de(concurrent.base()).minus(baseAvant));
    }

    private static long memoire(List<ProcessHandle> processus) throws IOException {
        long octets = 0;
        for (ProcessHandle un : processus) {
            octets += Memoire.residente(un);
            for (ProcessHandle enfant : un.descendants().toList()) {
                octets += Memoire.residente(enfant);
            }
        }
        return octets;
    }
}
