package fr.apiparticulier.gateway.provider;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;

import jakarta.enterprise.util.TypeLiteral;

import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

import fr.apiparticulier.contract.erreur.DataHolder;
import fr.apiparticulier.gateway.error.Refusal;

/**
 * The calls to one other party: in time or not at all, few at once, and none for a while if it has just failed most of the
 * time. What it answers, "not found" included, is no trouble.
 */
public final class GuardedCalls {

    /** Of this many calls … */
    private static final int BREAKER_VOLUME = 20;
    /** … this share failed: the other party is given some seconds to recover before it is tried again. */
    private static final double BREAKER_RATIO = 0.5;
    private static final int BREAKER_DELAY_SECONDS = 5;
    /** A connection that broke is tried once more: the pool may have held one that the other side closed. */
    private static final int RETRIES = 1;
    private static final int RETRY_DELAY_MILLIS = 50;

    private final Guard guard;
    private final Duration delay;
    private final DataHolder holder;

    /**
     * @param name unique in this process
     * @param holder whose code a failure carries
     * @param delay how long one try may last
     * @param atOnce calls in flight; beyond, the other party is as good as down
     */
    public GuardedCalls(String name, DataHolder holder, Duration delay, int atOnce) {
        this.holder = holder;
        this.delay = delay;
        this.guard = Guard.create().withDescription(name)
                .withBulkhead().limit(atOnce).done()
                .withCircuitBreaker().name(name).requestVolumeThreshold(BREAKER_VOLUME).failureRatio(BREAKER_RATIO)
                .delay(BREAKER_DELAY_SECONDS, ChronoUnit.SECONDS).skipOn(List.of(Refusal.class, BulkheadException.class)).done()
                .withRetry().maxRetries(RETRIES).delay(RETRY_DELAY_MILLIS, ChronoUnit.MILLIS)
                .whenException(Faults::isConnection).done()
                .build();
    }

    /** @return what the other party answers; fails with a {@link Refusal}, be it its own or what became of the call */
    public <R> Uni<R> ask(Supplier<Uni<R>> call) {
        return told(attempt(call));
    }

    /** @return what the other party answers; fails as the call did */
    <R> Uni<R> attempt(Supplier<Uni<R>> call) {
        // The deadline is within the bulkhead, and gives the connection up: a call that nobody waits for must not keep its place.
        return guard.get(() -> call.get().ifNoItem().after(delay).failWith(TimeoutException::new), new TypeLiteral<Uni<R>>() {
        });
    }

    /** @return the same, its failure in the words of the contract */
    <R> Uni<R> told(Uni<R> attempted) {
        return attempted.onFailure().transform(failure -> failure instanceof Refusal
                ? failure
                : new Refusal(Faults.of(failure).of(holder)));
    }
}
