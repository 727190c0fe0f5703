package fr.apiparticulier.operateur.registre;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;

import fr.apiparticulier.operateur.echec.SansReponse;

/** Patience with a provider that is not there yet, as when a cluster starts both at once. */
public final class Attente {

    private static final Duration PAS = Duration.ofSeconds(1);

    private final Duration max;
    private final Clock clock;
    private final Consumer<Duration> pause;

    /**
     * @param max how long in all; zero to try once
     * @param pause lets that much time go by
     */
    public Attente(Duration max, Clock clock, Consumer<Duration> pause) {
        this.max = max;
        this.clock = clock;
        this.pause = pause;
    }

    /** Lets the machine's time go by. */
    public static void dormir(Duration duree) {
        try {
            Thread.sleep(duree.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SansReponse("Interrompu.");
        }
    }

    /**
     * @param enAttente told once, if there is something to wait for
     * @throws SansReponse the last one, when the time is over
     */
    public <T> T obtenir(Supplier<T> essai, Runnable enAttente) {
        Instant fin = clock.instant().plus(max);
        for (boolean premier = true;; premier = false) {
            try {
                return essai.get();
            } catch (PasPret e) {
                if (clock.instant().plus(PAS).isAfter(fin)) {
                    throw e;
                }
            }
            if (premier) {
                enAttente.run();
            }
            pause.accept(PAS);
        }
    }
}
