package fr.apiparticulier.gateway.niveau;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;

/** Brings what one replica was told to all of them, within seconds, and lets it end in time, the database being there or not. */
@Startup
@ApplicationScoped
class Veille {

    private static final long PERIOD_MILLIS = 5_000;

    private final Loggers loggers = new Loggers();
    private final Pool pool;
    private final Clock clock;
    private volatile List<Reglage> connus = List.of();

    Veille(Pool pool, Clock clock, Vertx vertx) {
        this.pool = pool;
        this.clock = clock;
        vertx.setPeriodic(PERIOD_MILLIS, timer -> relire().subscribe().with(done -> {
        }));
    }

    /** @return never fails: while the database is away, what was known ends in its time */
    Uni<Void> relire() {
        return Uni.createFrom().deferred(() -> Table.lire(pool, clock.instant())).invoke(lus -> connus = lus)
                .onFailure().recoverWithItem(() -> connus)
                .invoke(valables -> loggers.appliquer(valables, clock.instant())).replaceWithVoid();
    }
}
