package fr.apiparticulier.gateway.journal;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How soon a group may follow the one before. Each costs a signature and the way to the database, however few are in it: while
 * there is much to write, the next gathers for some milliseconds more; while there is little, nothing waits.
 */
final class Pace {

    /** What a call hardly notices of, and twice what a commit takes on a disk of today. */
    private static final Duration APART = Duration.ofMillis(5);
    /** Events in one group: fewer come one by one, and would only wait. */
    private static final int MUCH = 4;

    private final LongSupplier clock;
    private long begun;
    private boolean much;

    /** @param clock nanoseconds, as {@link System#nanoTime} has them */
    Pace(LongSupplier clock) {
        this.clock = clock;
    }

    /** @return how long the next group has to wait still; zero if it may begin */
    Duration left() {
        long left = much ? begun + APART.toNanos() - clock.getAsLong() : 0;
        return left > 0 ? Duration.ofNanos(left) : Duration.ZERO;
    }

    /** Said of each group that begins. */
    void begins(int events) {
        begun = clock.getAsLong();
        much = events >= MUCH;
    }
}
