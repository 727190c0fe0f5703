package fr.apiparticulier.gateway.test;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for what happens elsewhere, no longer than it may take. */
public final class Attente {

    private static final long STEP_MILLIS = 50;

    private Attente() {
    }

    /** @throws AssertionError if it did not happen */
    public static void de(String quoi, Duration auPlus, BooleanSupplier arrive) {
        long fin = System.nanoTime() + auPlus.toNanos();
        while (!arrive.getAsBoolean()) {
            if (System.nanoTime() > fin) {
                throw new AssertionError(quoi + ": not within " + auPlus);
            }
            try {
                Thread.sleep(STEP_MILLIS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
