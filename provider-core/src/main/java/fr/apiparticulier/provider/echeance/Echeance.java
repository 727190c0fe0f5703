package fr.apiparticulier.provider.echeance;

import java.time.Duration;

import jakarta.enterprise.context.RequestScoped;

import fr.apiparticulier.contract.appel.InternalToken;

/**
 * When the gateway gives up the call being served, and from which state of the registry it is answered. Who does not say how
 * long it waits waits for as long as its token lives.
 */
@RequestScoped
public class Echeance {

    /** Not the wall clock: that one may be set. */
    private long fin = System.nanoTime() + InternalToken.LIFETIME.toNanos();
    private String generation;

    void dans(Duration reste) {
        fin = System.nanoTime() + reste.toNanos();
    }

    /** @throws EcheancePassee if nothing is left */
    Duration reste() {
        long reste = (fin - System.nanoTime()) / 1_000_000;
        if (reste <= 0) {
            throw new EcheancePassee();
        }
        return Duration.ofMillis(reste);
    }

    String generation() {
        return generation;
    }

    void lueDans(String generation) {
        this.generation = generation;
    }
}
