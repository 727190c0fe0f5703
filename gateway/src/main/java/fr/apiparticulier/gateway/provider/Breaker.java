package fr.apiparticulier.gateway.provider;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import jakarta.enterprise.util.TypeLiteral;

import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.mutiny.Uni;

import fr.apiparticulier.gateway.error.Refusal;

/**
 * Lets an operation alone for a while that has just failed most of the time. A refusal, and a client
 * that left or had no time, are no failure.
 */
final class Breaker {

    private final Guard guard;
    private volatile CircuitBreakerState state = CircuitBreakerState.CLOSED;

    /** @param name unique in this process */
    Breaker(String name, Limits limits) {
        guard = Guard.create().withDescription(name)
                .withCircuitBreaker().name(name).requestVolumeThreshold(limits.volume()).failureRatio(limits.ratio())
                .delay(limits.rest().toMillis(), ChronoUnit.MILLIS)
                .skipOn(List.of(Refusal.class, CancellationException.class, TooLate.class))
                .onStateChange(now -> state = now).done()
                .build();
    }

    <R> Uni<R> pass(Supplier<Uni<R>> call) {
        return guard.get(call, new TypeLiteral<Uni<R>>() {
        });
    }

    CircuitBreakerState state() {
        return state;
    }
}
