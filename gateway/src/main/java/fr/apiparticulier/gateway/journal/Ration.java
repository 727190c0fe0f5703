package fr.apiparticulier.gateway.journal;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Which of the calls of a kind leave an event of their own, where whoever likes causes as many as they like: what is written
 * may not be removed for a year. So many in a minute show who tries what, the others are a number.
 */
final class Ration {

    /** One that goes without. */
    static final long OMITTED = -1;

    private static final int MINUTE = 60;

    private record Minute(long number, int told, long omitted) {
    }

    private final AtomicReference<Minute> current = new AtomicReference<>(new Minute(0, 0, 0));
    private final int most;

    /** @param most of a minute, in this process */
    Ration(int most) {
        this.most = most;
    }

    /** @return how many went without since the last that did not; {@link #OMITTED} if this one does */
    long admit(Instant now) {
        long minute = now.getEpochSecond() / MINUTE;
        Minute before = current.getAndUpdate(last -> {
            int told = told(last, minute);
            return told < most ? new Minute(minute, told + 1, 0) : new Minute(minute, told, last.omitted + 1);
        });
        return told(before, minute) < most ? before.omitted : OMITTED;
    }

    /** @param omitted what an event that was admitted would have said, and then was not written: the next one says both */
    void lost(long omitted) {
        current.updateAndGet(last -> new Minute(last.number, last.told, last.omitted + omitted + 1));
    }

    /** @return how many went without, and are said by none */
    long omitted() {
        return current.get().omitted;
    }

    private static int told(Minute last, long minute) {
        return last.number == minute ? last.told : 0;
    }
}
