package fr.apiparticulier.gateway.delivrance;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.jboss.logging.Logger;

/**
 * Whoever knocks and is not known: counted each time, told in the log once in a minute. They leave no act, since anybody could
 * fill a table that nobody may empty.
 */
public final class Inconnus {

    private static final Logger LOG = Logger.getLogger(Inconnus.class);
    private static final long PAUSE_MILLIS = Duration.ofMinutes(1).toMillis();

    private final String porte;
    private final Counter refuses;
    private final Clock clock;
    private final AtomicLong tus = new AtomicLong(Long.MIN_VALUE);

    /** @param porte where they knock, as in {@code admin} */
    public Inconnus(String porte, MeterRegistry meters, Clock clock) {
        this.porte = porte;
        this.refuses = Counter.builder("particulier." + porte + ".inconnus")
                .description("Calls that were refused because nobody known made them").register(meters);
        this.clock = clock;
    }

    public void refuser() {
        refuses.increment();
        long now = clock.millis();
        long jusqua = tus.get();
        if (now >= jusqua && tus.compareAndSet(jusqua, now + PAUSE_MILLIS)) {
            LOG.warnf("%s: calls of nobody known are refused, %.0f since the start", porte, refuses.count());
        }
    }
}
