package fr.apiparticulier.gateway.registre;

import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.pgclient.PgConnection;
import io.vertx.mutiny.sqlclient.Pool;

/**
 * Hears the database say that something changed, on a connection that is kept for it. One of the pool, so that whatever is
 * configured of connections holds here too.
 */
@ApplicationScoped
class Ecoute {

    private enum Phase {
        DEAF,
        CONNECTING,
        LISTENING
    }

    private final Pool base;
    private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.DEAF);
    private volatile PgConnection connection;

    Ecoute(Pool base) {
        this.base = base;
    }

    /**
     * Begins to listen, if it does not yet or not any more; nobody waits for that.
     *
     * @param change run at each change, and once it listens: what happened before was not heard
     */
    void assurer(Runnable change) {
        if (phase.compareAndSet(Phase.DEAF, Phase.CONNECTING)) {
            base.getConnection().flatMap(pooled -> ecouter(PgConnection.cast(pooled), change)).subscribe().with(
                    listening -> change.run(), failure -> phase.set(Phase.DEAF));
        }
    }

    private Uni<?> ecouter(PgConnection mine, Runnable change) {
        mine.notificationHandler(notification -> change.run());
        return mine.query("listen habilitations").execute().invoke(listening -> {
            connection = mine;
            phase.set(Phase.LISTENING);
            // Set last: a connection that is closed by now runs it at once.
            mine.closeHandler(() -> phase.set(Phase.DEAF));
        }).onFailure().call(() -> mine.close().onFailure().recoverWithNull());
    }

    boolean ecoute() {
        return phase.get() == Phase.LISTENING;
    }

    /** Hears nothing any more, as after a lost notification; for tests. */
    Uni<?> couper() {
        return connection.query("unlisten *").execute();
    }
}
