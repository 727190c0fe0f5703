package fr.apiparticulier.gateway.quota;

import java.time.Duration;
import java.util.concurrent.Executor;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

import fr.apiparticulier.gateway.call.Usage;
import fr.apiparticulier.trace.Minuterie;

/**
 * One quota for all replicas, by Redis. While Redis is away or late each replica enforces its share of the limit by itself,
 * counting what it let through just before. Once Redis is back a call needs the consent of both until the replicas have
 * settled, so that together they keep the promise. Only in the second in which Redis goes away may a token get more: what
 * others let through is not known here, so at most its limit and the shares of the replicas it had not called. Calls at once
 * that are more than a replica's share, though not more than the limit, have to wait until Redis decides alone again: nobody
 * may let them through before, and they are told to come back when that is at the earliest.
 */
final class SharedLimiter implements Limiter {

    private static final String LATE = "delai";
    private static final String FAILED = "panne";

    /** Under which no token is counted. */
    private static final String NOBODY = "";

    private final RedisLog shared;
    private final CallLogs own;
    private final Absence absence;
    private final Duration delay;
    private final int replicas;
    private final Counter late;
    private final Counter failed;

    /**
     * @param delay beyond which Redis is as good as away
     * @param replicas among which the limit is divided while it is
     */
    SharedLimiter(RedisLog shared, CallLogs own, Absence absence, Duration delay, int replicas, MeterRegistry meters) {
        this.shared = shared;
        this.own = own;
        this.absence = absence;
        this.delay = delay;
        this.replicas = replicas;
        this.late = meters.counter("particulier.quota.replis", "raison", LATE);
        this.failed = meters.counter("particulier.quota.replis", "raison", FAILED);
        Gauge.builder("particulier.quota.local", absence, state -> state.isAway() ? 1 : 0)
                .description("1 while this replica enforces its share of the quotas without Redis").register(meters);
    }

    @Override
    public Uni<Usage> tryCalls(String key, int limit, int calls) {
        if (!absence.mayAsk()) {
            return Uni.createFrom().item(tryShare(key, limit, calls));
        }
        if (!absence.isSettling()) {
            return ask(key, limit, calls).invoke(usage -> note(key, usage, calls))
                    .onFailure().recoverWithItem(failure -> tryShare(key, limit, calls));
        }
        // Its place in the share is taken before Redis is asked, or two calls at once would both find the last one.
        Usage usage = tryShare(key, limit, calls);
        if (usage.admitted()) {
            return ask(key, limit, calls).onFailure().recoverWithItem(usage);
        }
        if (absence.isAway()) {
            lookForRedis();
        }
        return Uni.createFrom().item(usage);
    }

    /** It was a refused call's turn to do so, and nearly always is while somebody asks far too often. */
    private void lookForRedis() {
        ask(NOBODY, 1, 1).subscribe().with(back -> {
        }, away -> {
            // As it was.
        });
    }

    private Uni<Usage> ask(String key, int limit, int calls) {
        Executor caller = caller();
        return Uni.createFrom().deferred(() -> shared.tryCalls(key, limit, calls))
                .ifNoItem().after(delay).on(Minuterie.ici())
                .recoverWithUni(() -> Uni.createFrom().<Usage>failure(new TimeoutException()).emitOn(caller))
                .invoke(absence::answered)
                .onFailure().invoke(this::failed);
    }

    /** The event loop that the call came from: what follows a delay must not run on the timer's thread. */
    private static Executor caller() {
        Context context = Vertx.currentContext();
        return context == null ? Runnable::run : task -> context.runOnContext(ignored -> task.run());
    }

    private void failed(Throwable failure) {
        absence.failed();
        (failure instanceof TimeoutException ? late : failed).increment();
    }

    private void note(String key, Usage usage, int calls) {
        if (usage.admitted()) {
            own.record(key, calls);
        }
    }

    private Usage tryShare(String key, int limit, int calls) {
        int share = Math.max(1, limit / replicas);
        if (calls <= share) {
            return own.tryCalls(key, share, calls);
        }
        Usage left = own.tryCalls(key, share, 0);
        return new Usage(share, left.remaining(), left.reset(), absence.settlesIn());
    }
}
