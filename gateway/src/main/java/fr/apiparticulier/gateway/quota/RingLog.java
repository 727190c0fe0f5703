package fr.apiparticulier.gateway.quota;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;

import fr.apiparticulier.gateway.call.Usage;

/**
 * A sliding log in a ring that grows with what it must remember. Its monitor is one token's alone and held for some dozens of
 * nanoseconds; the clock is read within, so that the instants are in the order of the calls.
 */
final class RingLog implements CallLog {

    /** Enough for a token without a quota of its own; a power of two. */
    private static final int CAPACITY = 32;

    private final LongSupplier clock;
    private long[] instants = new long[CAPACITY];
    private int oldest;
    private int size;
    private boolean ended;

    /** @param clock microseconds from any origin */
    RingLog(LongSupplier clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Usage tryCalls(int limit, int calls) {
        if (ended) {
            return null;
        }
        long now = now();
        long wait = 0;
        int tooMany = size + calls - limit;
        if (tooMany <= 0) {
            add(now, calls);
        } else {
            wait = end(at(tooMany - 1)) - now;
        }
        return usage(limit, size, size == 0 ? 0 : end(at(size - 1)) - now, wait);
    }

    /**
     * Calls that were let through elsewhere count here too, whatever the limit.
     *
     * @return whether they could be noted; not in a log that has ended
     */
    synchronized boolean record(int calls) {
        if (!ended) {
            add(now(), calls);
        }
        return !ended;
    }

    /** @return whether nothing counts here any more; then nothing ever will */
    synchronized boolean end() {
        now();
        ended = size == 0;
        return ended;
    }

    static Usage usage(int limit, long counted, long reset, long wait) {
        return new Usage(limit, (int) Math.max(0, limit - counted), Duration.of(reset, ChronoUnit.MICROS),
                Duration.of(wait, ChronoUnit.MICROS));
    }

    /** The first instant at which a call no longer counts: beyond the window, whatever the microsecond has swallowed. */
    private static long end(long instant) {
        return instant + WINDOW + 1;
    }

    private long now() {
        long now = clock.getAsLong();
        if (size > 0 && at(size - 1) > now) {
            goBack(at(size - 1) - now);
        }
        while (size > 0 && end(at(0)) <= now) {
            oldest = index(1);
            size--;
        }
        return now;
    }

    /** The clock has gone back by this much at least: so do the calls, none of which was later than now. */
    private void goBack(long step) {
        for (int i = 0; i < size; i++) {
            instants[index(i)] -= step;
        }
    }

    private void add(long instant, int calls) {
        for (int i = 0; i < calls; i++) {
            if (size == instants.length) {
                grow();
            }
            instants[index(size++)] = instant;
        }
    }

    private void grow() {
        long[] larger = new long[instants.length * 2];
        for (int i = 0; i < size; i++) {
            larger[i] = at(i);
        }
        instants = larger;
        oldest = 0;
    }

    private long at(int position) {
        return instants[index(position)];
    }

    private int index(int position) {
        return oldest + position & instants.length - 1;
    }
}
