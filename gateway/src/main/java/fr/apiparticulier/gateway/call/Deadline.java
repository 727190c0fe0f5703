package fr.apiparticulier.gateway.call;

import java.time.Duration;
import java.util.function.LongSupplier;

/** The instant at which nobody waits any more; one for a call and all it takes. */
public final class Deadline {

    private final LongSupplier nanos;
    private final long end;

    private Deadline(LongSupplier nanos, long end) {
        this.nanos = nanos;
        this.end = end;
    }

    public static Deadline in(Duration delay) {
        // Not the wall clock: that one may be set.
        return in(delay, System::nanoTime);
    }

    public static Deadline in(Duration delay, LongSupplier nanos) {
        return new Deadline(nanos, nanos.getAsLong() + delay.toNanos());
    }

    /** @return what is left, whole milliseconds rounded down, zero or more */
    public Duration left() {
        return Duration.ofMillis(Math.max(0, (end - nanos.getAsLong()) / 1_000_000));
    }
}
