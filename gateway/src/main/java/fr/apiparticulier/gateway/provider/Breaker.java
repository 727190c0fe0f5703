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

    /** Finds out by reflection what it stands for, and knows it from then on. */
    private static final TypeLiteral<Uni<?>> ANY = new TypeLiteral<>() {
    };

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

    @SuppressWarnings("unchecked") // What comes out is what the call has made.
    <R> Uni<R> pass(Supplier<Uni<R>> call) {
        return (Uni<R>) guard.get(call::get, ANY);
    }

    CircuitBreakerState state() {
        return state;
    }
}
