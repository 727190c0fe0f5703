package fr.apiparticulier.gateway.journal;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import org.jboss.logging.Logger;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.error.Refusal;

/** One event per call for data. Personal data leaves when its event is durable, and not before. */
@Startup
@ApplicationScoped
class Journal {

    private static final Logger LOG = Logger.getLogger(Journal.class);
    /** The database or the disk is back in a moment, or somebody has to be woken: a client need not ask every second. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);
    private static final long REPLAY_MILLIS = 1_000;
    /** A process that is told to stop has some seconds more than this. */
    private static final Duration FLUSH = Duration.ofSeconds(5);

    private final GroupCommit commits;
    private final JournalMeters meters;
    private final Spool spool;
    private final Strangers strangers;
    private final int maxNotes;
    private final long maxSpool;

    Journal(JournalConfig config, JournalKey key, Pool pool, Vertx vertx, Clock clock, MeterRegistry registry) {
        this.meters = new JournalMeters(registry);
        this.spool = Spool.of(config.spool(), config.spoolMax().asLongValue(), key.key());
        this.maxSpool = config.spoolMax().asLongValue() / 2;
        Backlog backlog = new SpoolBacklog(spool, vertx, config.lot());
        DurableWriter writer = new DurableWriter(new PgStore(pool, key.key()), backlog, config.delai(), meters);
        Context context = vertx.getOrCreateContext();
        Executor loop = task -> context.runOnContext(ignored -> task.run());
        this.commits = new GroupCommit(writer, loop, clock, UUID::randomUUID, config.attente(), config.lot());
        meters.watch(commits::length, spool::bytes, spool::damaged);
        this.strangers = new Strangers(config.inconnus());
        this.maxNotes = config.attente() / 2;
        Replay replay = new Replay(backlog, writer.storeInTime(), loop);
        vertx.setPeriodic(REPLAY_MILLIS, timer -> loop.execute(replay::tick));
    }

    /** @return done when the event will be found again after any crash; fails with a {@link Refusal} if nobody can promise it */
    Uni<Void> durable(Event event) {
        return onThisContext(commits.add(EventText.of(event, 0))).onFailure().transform(failure -> {
            meters.refused();
            LOG.errorf("journal: an answer was refused, its event is not durable: %s", failure.getClass().getName());
            return new Refusal(GatewayError.INTERNAL, RETRY_AFTER);
        });
    }

    /**
     * For a call without data, which does not wait. Strangers may cause as many of these as they like, so they never take
     * the place of an event that an answer waits for, in the queue or on the volume. One that is not written is counted.
     */
    void note(Event event) {
        long omitted = event.jeton() == null ? strangers.admit(event.instant()) : 0;
        if (omitted == Strangers.OMITTED) {
            meters.omitted();
            return;
        }
        if (commits.length() > maxNotes || spool.bytes() > maxSpool) {
            meters.lost();
            return;
        }
        commits.add(EventText.of(event, omitted)).exceptionally(failure -> {
            meters.lost();
            return null;
        });
    }

    /** Before whatever else ends has its own seconds: what somebody was told comes first. */
    void stop(@Observes @Priority(Interceptor.Priority.APPLICATION) ShutdownEvent stop) {
        try {
            commits.drained().get(FLUSH.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.errorf("journal: %d events were not written before the end", commits.length());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Uni<Void> onThisContext(CompletableFuture<Void> durable) {
        Context caller = Vertx.currentContext();
        Uni<Void> uni = Uni.createFrom().completionStage(durable);
        return caller == null ? uni : uni.emitOn(task -> caller.runOnContext(ignored -> task.run()));
    }
}
