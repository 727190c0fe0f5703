package fr.apiparticulier.gateway.provider;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.gateway.call.Deadline;

/**
 * One second try, where no answer had begun: the pool may have held a connection that the other side closed, or one replica
 * has just gone. Never after a time-out, never beyond the deadline of the first, and never for everybody.
 *
 * @param budget of the provider
 * @param allowed whether there is any
 * @param watch told of each second try, and of each that the budget refused
 */
record Retries(RetryBudget budget, boolean allowed, Watch watch) {

    /** So that the callers of a replica that has gone do not come back at the same instant. */
    private static final int JITTER_MILLIS = 100;

    /** Who counts. */
    interface Watch {
        Watch NONE = budgeted -> {
        };

        void retry(boolean budgeted);
    }

    <R> Uni<R> around(Supplier<Uni<R>> attempt, Deadline deadline) {
        budget.called();
        Uni<R> first = Uni.createFrom().deferred(attempt::get);
        return allowed
                ? first.onFailure(Faults::isUnbegun).recoverWithUni(failure -> again(attempt, failure, deadline))
                : first;
    }

    private <R> Uni<R> again(Supplier<Uni<R>> attempt, Throwable failure, Deadline deadline) {
        Duration wait = Duration.ofMillis(1 + ThreadLocalRandom.current().nextInt(JITTER_MILLIS));
        if (deadline.left().compareTo(wait) <= 0) {
            return Uni.createFrom().failure(failure);
        }
        boolean budgeted = budget.tryRetry();
        watch.retry(budgeted);
        return budgeted
                ? Uni.createFrom().voidItem().onItem().delayIt().by(wait).flatMap(waited -> attempt.get())
                : Uni.createFrom().failure(failure);
    }
}
