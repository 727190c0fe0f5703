package fr.apiparticulier.suite.chaos.charge;

import java.util.concurrent.TimeUnit;

/**
 * A fixed schedule: so many calls a second, evenly, each due at its own instant whatever became of those before.
 *
 * @param parSeconde more than zero
 */
record Cadence(int parSeconde) {

    private static final long SECONDE = TimeUnit.SECONDS.toNanos(1);

    Cadence {
        if (parSeconde <= 0) {
            throw new IllegalArgumentException("parSeconde: " + parSeconde + " (expected: > 0)");
        }
    }

    /** @return how many calls are due when so much time has gone by, the first at once; in nanoseconds */
    long dus(long ecoule) {
        return ecoule < 0 ? 0 : 1 + Math.multiplyExact(ecoule / 1_000, (long) parSeconde) / (SECONDE / 1_000);
    }

    /** @return when the call of this number is due, the first being 0; nanoseconds after the start */
    long echeance(long numero) {
        return Math.multiplyExact(numero, SECONDE) / parSeconde;
    }
}
