package fr.apiparticulier.gateway.quota;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Whether Redis is there. One failure, and it is away for a second, in which nobody pays for asking it; then one call asks.
 * After it is back, replicas settle until all of them must have seen it: what they let through meanwhile Redis knows nothing
 * of. Present → (failure) away → (a second) one trial → (answer) settling → (time) present, or → (failure) away.
 */
final class Absence {

    /** How long it is left alone after a failure. */
    static final Duration REST = Duration.ofSeconds(1);
    private static final long PRESENT = Long.MIN_VALUE;

    private final LongSupplier clock;
    private final long rest = TimeUnit.NANOSECONDS.toMicros(REST.toNanos());
    private final long settling;
    /** When it may be asked again, or {@link #PRESENT}. */
    private final AtomicLong trial = new AtomicLong(PRESENT);
    private volatile long settled;

    /**
     * @param clock microseconds, monotonic
     * @param delay how long a trial may take
     */
    Absence(LongSupplier clock, Duration delay) {
        this.clock = clock;
        // Another replica may have failed just before, and have let a call through until its own trial was answered.
        this.settling = rest + TimeUnit.NANOSECONDS.toMicros(delay.toNanos()) + 2 * CallLog.WINDOW;
        this.settled = clock.getAsLong();
    }

    /** @return whether this call should ask; of those that come when a rest is over, one */
    boolean mayAsk() {
        long due = trial.get();
        long now = clock.getAsLong();
        return due == PRESENT || now >= due && trial.compareAndSet(due, now + rest);
    }

    /** @return whether what Redis says is not all there is to say */
    boolean isSettling() {
        return isAway() || clock.getAsLong() < settled;
    }

    /** @return until Redis decides alone, if it is found at its next trial; never zero: whoever asks must wait */
    Duration settlesIn() {
        long now = clock.getAsLong();
        long due = trial.get();
        long left = due == PRESENT ? settled - now : Math.max(0, due - now) + settling;
        return Duration.of(Math.max(1, left), ChronoUnit.MICROS);
    }

    boolean isAway() {
        return trial.get() != PRESENT;
    }

    void failed() {
        trial.set(clock.getAsLong() + rest);
    }

    void answered() {
        if (isAway()) {
            settled = clock.getAsLong() + settling;
            trial.set(PRESENT);
        }
    }
}
