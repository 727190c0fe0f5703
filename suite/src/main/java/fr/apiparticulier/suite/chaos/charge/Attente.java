package fr.apiparticulier.suite.chaos.charge;

import java.util.concurrent.ExecutionException;

import io.vertx.core.Future;

/** From the event loop to a thread that waits. */
final class Attente {

    private Attente() {
    }

    static <T> T de(Future<T> futur) throws InterruptedException {
        try {
            return futur.toCompletionStage().toCompletableFuture().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
