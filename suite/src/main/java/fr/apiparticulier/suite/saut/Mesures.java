package fr.apiparticulier.suite.saut;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.HdrHistogram.Histogram;

/** What was measured of one row, round by round. */
final class Mesures {

    private final Engage engage;
    private final List<Double> calculs = new ArrayList<>();
    private final List<Double> bases = new ArrayList<>();
    private final List<Double> debits = new ArrayList<>();
    private final Histogram durees = Releve.histogramme();
    private final List<Double> p99 = new ArrayList<>();
    private final Histogram attentes = Releve.histogramme();
    private final Map<String, Long> manques = new TreeMap<>();
    private long memoire;

    Mesures(Engage engage) {
        this.engage = engage;
    }

    Engage engage() {
        return engage;
    }

    /** @param calcul what its processes computed, @param base what its database did */
    void boucle(Releve releve, Duration calcul, Duration base) {
        calculs.add(parAppel(calcul, releve));
        bases.add(parAppel(base, releve));
        debits.add(releve.parSeconde());
        attentes.add(releve.durees());
        noter(releve);
    }

    private static double parAppel(Duration calcul, Releve releve) {
        return calcul.toNanos() / 1e3 / Math.max(1, releve.servis());
    }

    void cadence(Releve releve) {
        durees.add(releve.durees());
        p99.add(releve.durees().getValueAtPercentile(99) / 1e3);
        noter(releve);
    }

    void memoire(long octets) {
        memoire = octets;
    }

    /** @return CPU of its processes, microseconds a call, the median of all rounds */
    double calcul() {
        return Mediane.de(calculs);
    }

    /** @return how far the rounds lie apart: the widest from the median, as a part of it */
    double ecart() {
        double milieu = calcul();
        return calculs.stream().mapToDouble(un -> Math.abs(un - milieu)).max().orElse(0) / milieu;
    }

    /** @return CPU of its database, microseconds a call */
    double base() {
        return Mediane.de(bases);
    }

    /** @return calls a second, as many at once as there are connections */
    double debit() {
        return Mediane.de(debits);
    }

    /** @return milliseconds, with as many at once as there are connections */
    double attente(double centile) {
        return attentes.getValueAtPercentile(centile) / 1e3;
    }

    /** @return milliseconds from the due time, at the fixed rate, of all rounds together */
    double duree(double centile) {
        return durees.getValueAtPercentile(centile) / 1e3;
    }

    /** @return the median of the rounds' 99th percentiles, milliseconds */
    double p99() {
        return Mediane.de(p99);
    }

    private void noter(Releve releve) {
        releve.manques().forEach((issue, combien) -> manques.merge(issue, combien, Long::sum));
    }

    /** @throws IOException if a call was answered otherwise than by 200: what was measured is none then */
    void exigerTousServis() throws IOException {
        if (!manques.isEmpty()) {
            throw new IOException("not answered 200: " + engage.nom() + " " + manques);
        }
    }

    /** @return bytes */
    long memoire() {
        return memoire;
    }
}
