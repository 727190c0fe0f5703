package fr.apiparticulier.gateway.provider;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import jakarta.enterprise.util.TypeLiteral;

import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.mutiny.Uni;

/** The places of one provider, shared by all its operations: one that is slow fills them, and no other provider's. */
final class Places {

    private final Guard guard;
    private final AtomicInteger taken = new AtomicInteger();

    /** @param limit calls in flight; whoever comes beyond fails with a {@code BulkheadException} at once */
    Places(String name, int limit) {
        guard = Guard.create().withDescription(name)
                .withBulkhead().limit(limit).onAccepted(taken::incrementAndGet).onFinished(taken::decrementAndGet).done()
                .build();
    }

    <R> Uni<R> take(Supplier<Uni<R>> call) {
        return guard.get(call, new TypeLiteral<Uni<R>>() {
        });
    }

    int taken() {
        return taken.get();
    }
}
