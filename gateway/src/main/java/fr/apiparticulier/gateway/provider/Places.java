package fr.apiparticulier.gateway.provider;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;

/**
 * The places of one provider, shared by all its operations: one that is slow fills them, and no other provider's. Nobody waits
 * for one, as a guard's bulkhead would have them do: that time would be none of the deadline's.
 */
final class Places {

    private final String name;
    private final int limit;
    private final AtomicInteger taken = new AtomicInteger();

    /** @param limit calls in flight; whoever comes beyond fails with a {@code BulkheadException} at once */
    Places(String name, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("places of %s: %d (expected: >= 1)".formatted(name, limit));
        }
        this.name = name;
        this.limit = limit;
    }

    <R> Uni<R> take(Supplier<Uni<R>> call) {
        return Uni.createFrom().deferred(() -> {
            if (taken.getAndUpdate(now -> Math.min(limit, now + 1)) == limit) {
                return Uni.createFrom().failure(new BulkheadException(name + ": no place is free"));
            }
            // An end and a departure may come at once; the place is given back by one of them.
            AtomicBoolean given = new AtomicBoolean();
            return Uni.createFrom().deferred(call::get).onTermination().invoke(() -> {
                if (given.compareAndSet(false, true)) {
                    taken.decrementAndGet();
                }
            });
        });
    }

    int taken() {
        return taken.get();
    }
}
