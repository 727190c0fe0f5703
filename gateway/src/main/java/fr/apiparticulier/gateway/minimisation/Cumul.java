package fr.apiparticulier.gateway.minimisation;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import org.jboss.logging.Logger;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.error.Refusal;

/** Keeps the roll-up of the journal no more than a minute or two behind it, in every replica that lives for as long. */
@Startup
@ApplicationScoped
class Cumul {

    private static final Logger LOG = Logger.getLogger(Cumul.class);
    private static final long PERIOD_MILLIS = Duration.ofMinutes(1).toMillis();
    /** Less than a tenth of a second of the database, whose silent connections end by themselves after ten seconds. */
    private static final int SLICE = 2_000;
    /** In one minute at most, by one replica: more events than any hour has, and less than a database would suffer from. */
    private static final int SLICES = 150;
    /** Waits less than a client would. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

    private final UsageTable table;
    private final Clock clock;

    Cumul(Pool pool, Clock clock, Vertx vertx) {
        this.table = new UsageTable(pool, SLICE);
        this.clock = clock;
        vertx.setPeriodic(PERIOD_MILLIS, timer -> advance().subscribe().with(
                done -> LOG.debug("minimisation: journal read"),
                failure -> LOG.warnf("minimisation: journal not read: %s", failure.getClass().getName())));
    }

    /** @return done when the journal is read to its end, or as far as it may be at once; fails if the database is away */
    Uni<Void> advance() {
        return advance(SLICES);
    }

    private Uni<Void> advance(int slices) {
        return table.advance(clock.instant())
                .flatMap(more -> more && slices > 1 ? advance(slices - 1) : Uni.createFrom().voidItem());
    }

    /** @return what is known; fails with a {@link Refusal} that says it is our fault if the database does not tell */
    Uni<Usages> of(UUID habilitation) {
        return table.read(habilitation).ifNoItem().after(PATIENCE).fail().onFailure().transform(failure -> {
            LOG.warnf("minimisation: not told: %s", failure.getClass().getName());
            return new Refusal(GatewayError.INTERNAL, RETRY_AFTER);
        });
    }
}
