package fr.apiparticulier.gateway.registre;

import java.sql.SQLException;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Vertx;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

/**
 * Brings the database's schema up to date: at start, and if the database is away then, as soon as it answers. Flyway's own
 * way, at start or not at all, would keep a gateway from starting that knows all it needs from its copy.
 */
@ApplicationScoped
class Migration {

    private static final Logger LOG = Logger.getLogger(Migration.class);
    private static final long FIRST_WAIT_MILLIS = 1_000;
    private static final long LONGEST_WAIT_MILLIS = 30_000;

    private final Flyway flyway;
    private final Vertx vertx;

    Migration(Flyway flyway, Vertx vertx) {
        this.flyway = flyway;
        this.vertx = vertx;
    }

    /**
     * @param then run when the schema is up to date
     * @param inVain run at each attempt that failed
     */
    void run(Runnable then, Runnable inVain) {
        attempt(then, inVain, FIRST_WAIT_MILLIS);
    }

    private void attempt(Runnable then, Runnable inVain, long wait) {
        Callable<Object> migrate = flyway::migrate;
        vertx.executeBlocking(migrate, false).onSuccess(done -> then.run()).onFailure(failure -> {
            if (wait == FIRST_WAIT_MILLIS || !isConnection(failure)) {
                LOG.warnf("schema not up to date: %s; tried again until it is", failure.getClass().getSimpleName());
            }
            inVain.run();
            vertx.setTimer(wait, timer -> attempt(then, inVain, Math.min(2 * wait, LONGEST_WAIT_MILLIS)));
        });
    }

    /** Anything else will not pass by itself, and is said each time. */
    private static boolean isConnection(Throwable failure) {
        return failure instanceof FlywayException && failure.getCause() instanceof SQLException;
    }
}
