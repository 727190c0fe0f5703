package fr.apiparticulier.gateway.journal;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
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
import fr.apiparticulier.gateway.call.Contexts;
import fr.apiparticulier.gateway.error.Refusal;

/** One event per call for data. Personal data leaves when its event is durable, and not before. */
@Startup
@Singleton
class Journal {

    private static final Logger LOG = Logger.getLogger(Journal.class);
    /** The database or the disk is back in a moment, or somebody has to be woken: a client need not ask every second. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);
    private static final long REPLAY_MILLIS = 1_000;
    /** A look into a directory. A replica that is replaced, or killed, ends after another one began. */
    private static final long ADOPTION_MILLIS = 10_000;
    /** A process that is told to stop has some seconds more than this. */
    private static final Duration FLUSH = Duration.ofSeconds(5);

    private final GroupCommit commits;
    private final JournalMeters meters;
    private final Notes notes;

    Journal(JournalConfig config, JournalKey key, Pool pool, Vertx vertx, Clock clock, MeterRegistry registry) {
        this.meters = new JournalMeters(registry);
        Spool spool = Spool.of(config.spool(), config.spoolMax().asLongValue(), key.key());
        Backlog backlog = new SpoolBacklog(spool, vertx, config.lot());
        DurableWriter writer = new DurableWriter(new PgStore(pool, key.key()), backlog, config.delai(), meters);
        Context context = vertx.getOrCreateContext();
        Executor loop = task -> context.runOnContext(ignored -> task.run());
        this.commits = new GroupCommit(writer, loop,
                (delay, task) -> vertx.setTimer(millis(delay), timer -> loop.execute(task)),
                new Pace(System::nanoTime), clock, UUID::randomUUID, config.attente(), config.lot());
        meters.watch(commits::length, spool::bytes, spool::damaged);
        int maxNotes = config.attente() / 2;
        long maxSpool = config.spoolMax().asLongValue() / 2;
        this.notes = new Notes(commits::add, () -> commits.length() <= maxNotes && spool.bytes() <= maxSpool, meters,
                config.inconnus());
        Replay replay = new Replay(backlog, writer.storeInTime(), loop);
        vertx.setPeriodic(REPLAY_MILLIS, timer -> loop.execute(replay::tick));
        vertx.setPeriodic(ADOPTION_MILLIS, timer -> vertx.executeBlocking(() -> adopt(spool), false));
    }

    /** @return whole ones, none too few */
    private static long millis(Duration delay) {
        return TimeUnit.NANOSECONDS.toMillis(delay.toNanos() - 1) + 1;
    }

    private static Void adopt(Spool spool) {
        try {
            spool.adopt();
        } catch (IOException e) {
            LOG.errorf("journal: the spool cannot be looked at: %s", e);
        }
        return null;
    }

    /** @return done when the event will be found again after any crash; fails with a {@link Refusal} if nobody can promise it */
    Uni<Void> durable(Event event) {
        return Contexts.back(Uni.createFrom().completionStage(commits.add(EventText.of(event, 0)))).onFailure()
                .transform(failure -> {
                    meters.refused();
                    LOG.errorf("journal: an answer was refused, its event is not durable: %s", failure.getClass().getName());
                    return new Refusal(GatewayError.INTERNAL, RETRY_AFTER);
                });
    }

    /**
     * For a call without data, which does not wait.
     *
     * @param admitted whether its token was
     */
    void note(Event event, boolean admitted) {
        notes.write(event, admitted);
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
        if (notes.omitted() > 0) {
            LOG.infof("journal: %d calls have no event, and none says so", notes.omitted());
        }
    }
}
