package fr.apiparticulier.suite.saut;

import java.time.Duration;
import java.util.Map;

import org.HdrHistogram.Histogram;

/**
 * What became of calls in a while.
 *
 * @param duree from the first call to the last answer
 * @param servis answered 200
 * @param manques answered otherwise, or not at all: how many by status, or by what went wrong
 * @param durees of those that were served, microseconds
 */
record Releve(Duration duree, long servis, Map<String, Long> manques, Histogram durees) {

    private static final long MINUTE_US = 60_000_000L;
    private static final int CHIFFRES = 3;

    static Histogram histogramme() {
        return new Histogram(MINUTE_US, CHIFFRES);
    }

    double parSeconde() {
        return servis / (duree.toNanos() / 1e9);
    }
}
