package fr.apiparticulier.gateway.registre;

import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.pgclient.PgConnection;

/**
 * Hears the database say that something changed, on a connection that is kept for it. It is asked something now and then: one
 * that is dead does not answer, and ends.
 */
@ApplicationScoped
class Ecoute {

    private enum Phase {
        DEAF,
        CONNECTING,
        LISTENING
    }

    private final Acces acces;
    private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.DEAF);
    private volatile PgConnection connection;

    Ecoute(Acces acces) {
        this.acces = acces;
    }

    /**
     * Begins to listen, if it does not yet or not any more, and makes sure that there is still something to hear; nobody
     * waits for that.
     *
     * @param change run at each change, and once it listens: what happened before was not heard
     */
    void assurer(Runnable change) {
        if (phase.compareAndSet(Phase.DEAF, Phase.CONNECTING)) {
            acces.base().getConnection().flatMap(pooled -> ecouter(PgConnection.cast(pooled), change)).subscribe().with(
                    listening -> change.run(), failure -> phase.set(Phase.DEAF));
        } else if (ecoute()) {
            connection.query("select 1").execute().subscribe().with(alive -> {
            }, failure -> {
                // It is closed or will be, which the handler below is told.
            });
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
