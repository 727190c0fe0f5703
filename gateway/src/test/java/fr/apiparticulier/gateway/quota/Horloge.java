package fr.apiparticulier.gateway.quota;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Microseconds, as a test says they are. */
final class Horloge implements LongSupplier {

    private final AtomicLong micros = new AtomicLong(1_700_000_000_000_000L);

    void avancer(long duree) {
        micros.addAndGet(duree);
    }

    @Override
    public long getAsLong() {
        return micros.get();
    }
}
