package fr.apiparticulier.gateway.provider;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;

/** Carries a cancellation through guards, which know none: the call ends, and with it its place and its connection. */
final class GivenUp {

    private final CompletableFuture<Void> signal = new CompletableFuture<>();

    void now() {
        signal.complete(null);
    }

    /** @return the same; fails with a {@link CancellationException} once it is given up */
    <R> Uni<R> watch(Uni<R> call) {
        return Uni.createFrom().emitter(emitter -> {
            Cancellable running = call.subscribe().with(emitter::complete, emitter::fail);
            signal.thenRun(() -> {
                running.cancel();
                emitter.fail(new CancellationException());
            });
        });
    }
}
