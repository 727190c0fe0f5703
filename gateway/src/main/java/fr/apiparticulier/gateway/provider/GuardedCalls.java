package fr.apiparticulier.gateway.provider;

import java.time.Duration;
import java.util.function.Supplier;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

import fr.apiparticulier.contract.erreur.DataHolder;
import fr.apiparticulier.contract.erreur.ProviderFault;
import fr.apiparticulier.gateway.call.Deadline;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.trace.Minuterie;

/**
 * Calls of one kind to one other party: in time or not at all, few at once, none for a while if they have just failed most of
 * the time, and again at most once. What it answers, "not found" included, is no trouble.
 */
public final class GuardedCalls {

    /** What FranceConnect and the providers are held to unless an operator says otherwise, see {@link FournisseursConfig}. */
    private static final int VOLUME = 20;
    private static final double RATIO = 0.5;
    private static final Duration REST = Duration.ofSeconds(5);
    private static final double RETRY_PART = 0.1;
    private static final int RETRY_STOCK = 5;
    /** What is spent before, on a registry's state or a quota, is far less than the rest. */
    private static final double WHOLE = 0.8;

    private final Places places;
    private final Breaker breaker;
    private final Retries retries;
    private final Duration delay;
    private final DataHolder holder;

    /**
     * @param name unique in this process
     * @param holder whose code a failure carries
     * @param delay how long a call may last, a second try included
     * @param atOnce calls in flight; beyond, the other party is as good as down
     */
    public GuardedCalls(String name, DataHolder holder, Duration delay, int atOnce) {
        this(new Places(name, atOnce), new Breaker(name, new Limits(delay, VOLUME, RATIO, REST, true)),
                new Retries(new RetryBudget(RETRY_PART, RETRY_STOCK), true, Retries.Watch.NONE), delay, holder);
    }

    /** @param places and the budget of {@code retries} may be shared with calls of another kind */
    GuardedCalls(Places places, Breaker breaker, Retries retries, Duration delay, DataHolder holder) {
        this.places = places;
        this.breaker = breaker;
        this.retries = retries;
        this.delay = delay;
        this.holder = holder;
    }

    /** @return how long a call may last at most */
    Duration delay() {
        return delay;
    }

    /** One try. */
    interface Attempt<R> {

        /** @param deadline when it is given up, whatever became of it */
        Uni<R> before(Deadline deadline);
    }

    /** @return what the other party answers; fails with a {@link Refusal}, be it its own or what became of the call */
    public <R> Uni<R> ask(Supplier<Uni<R>> call) {
        return told(attempt(Duration.ZERO, deadline -> call.get()));
    }

    /**
     * @param spent of the call's time, on what had to come before
     * @return what the other party answers; fails as the call did
     */
    <R> Uni<R> attempt(Duration spent, Attempt<R> call) {
        Duration left = delay.minus(spent);
        if (left.isNegative() || left.isZero()) {
            // Not its trouble: it is not asked.
            return Uni.createFrom().failure(TooLate::new);
        }
        return Uni.createFrom().deferred(() -> {
            GivenUp givenUp = new GivenUp();
            // A call that nobody waits for must not keep its place: deadline and cancellation are within the guards.
            return places.take(() -> breaker.pass(() -> givenUp.watch(inTime(left, call))))
                    .onCancellation().invoke(givenUp::now);
        });
    }

    /** @return the same answer, waited for no longer than this call may */
    <R> Uni<R> within(Duration spent, Uni<R> answer) {
        Duration left = delay.minus(spent);
        return told(left.isNegative() || left.isZero()
                ? Uni.createFrom().failure(TooLate::new)
                : answer.ifNoItem().after(left).on(Minuterie.ici()).failWith(TimeoutException::new));
    }

    private <R> Uni<R> inTime(Duration left, Attempt<R> call) {
        Deadline deadline = Deadline.in(left);
        Uni<R> tried = retries.around(() -> call.before(deadline), deadline)
                .ifNoItem().after(left).on(Minuterie.ici()).failWith(TimeoutException::new);
        return isWhole(left)
                ? tried
                : tried.onFailure(failure -> Faults.of(failure) == ProviderFault.TIMEOUT).transform(failure -> new TooLate());
    }

    /** Whoever has less time than the other party may take learns nothing of it when the time is over. */
    private boolean isWhole(Duration left) {
        return left.toMillis() >= WHOLE * delay.toMillis();
    }

    /** @return the same, its failure in the words of the contract */
    <R> Uni<R> told(Uni<R> attempted) {
        return attempted.onFailure().transform(failure -> failure instanceof Refusal
                ? failure
                : new Refusal(Faults.of(failure).of(holder)));
    }
}
