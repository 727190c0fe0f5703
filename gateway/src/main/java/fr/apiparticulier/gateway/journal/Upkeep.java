package fr.apiparticulier.gateway.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.Startup;
import io.vertx.core.Vertx;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

import fr.apiparticulier.journal.Dump;
import fr.apiparticulier.journal.Head;
import fr.apiparticulier.journal.Purger;

/**
 * Once in an hour, in every replica: removes what was kept long enough, of which the first replica leaves the others
 * nothing, and says the head in the log, whose copies elsewhere prove later that the newest events were not removed.
 */
@Startup
@ApplicationScoped
class Upkeep {

    private static final Logger LOG = Logger.getLogger(Upkeep.class);
    private static final long PERIOD_MILLIS = Duration.ofHours(1).toMillis();

    private final DataSource database;
    private final Purger purger;

    Upkeep(DataSource database, JournalConfig config, JournalKey key, Clock clock, Vertx vertx) {
        this.database = database;
        this.purger = new Purger(clock, config.conservation(), key.key());
        vertx.setPeriodic(PERIOD_MILLIS, timer -> vertx.executeBlocking(this::run, false));
    }

    /** @return the head that was said; empty if the database is away */
    Optional<Head> run() {
        try (Connection connection = database.getConnection()) {
            purger.purge(connection)
                    .ifPresent(until -> LOG.infof("journal: purged up to anchor %d", until.numero()));
            Head head = Dump.head(connection);
            LOG.infof("journal: head %s", head);
            return Optional.of(head);
        } catch (SQLException e) {
            LOG.warnf("journal: not purged: %s", e.getSQLState());
            return Optional.empty();
        }
    }
}
