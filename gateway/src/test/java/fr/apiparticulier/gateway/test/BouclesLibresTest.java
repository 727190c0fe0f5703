package fr.apiparticulier.gateway.test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import org.junit.jupiter.api.Test;

/** That a test which blocks an event loop fails is not to be taken on trust. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class BouclesLibresTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Vertx vertx;

    @Test
    void loopThatStandsStill_failsTheTest() {
        CompletableFuture<Void> reveillee = new CompletableFuture<>();
        vertx.getOrCreateContext().runOnContext(ici -> {
            try {
                Attente.de("Vert.x says that the loop stands still", PATIENCE, BouclesLibres::ontEteDites);
                reveillee.complete(null);
            } catch (AssertionError e) {
                reveillee.completeExceptionally(e);
            }
        });
        reveillee.join();
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> new BouclesLibres().afterEach(null))
                .withMessageContaining("vert.x-eventloop-thread");
    }
}
