package fr.apiparticulier.gateway.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.Vertx;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

import fr.apiparticulier.journal.Dump;
import fr.apiparticulier.journal.Head;
import fr.apiparticulier.journal.PublicKeys;
import fr.apiparticulier.journal.Purger;
import fr.apiparticulier.journal.SigningKey;

/**
 * Soon after the start and once in an hour, in every replica: removes what was kept long enough, of which the first replica
 * leaves the others nothing, and says the head in the log, whose copies elsewhere prove later that the newest events were not
 * removed.
 */
@Startup
@ApplicationScoped
class Upkeep {

    private static final Logger LOG = Logger.getLogger(Upkeep.class);
    /** A name under none whose level operators may change: what proves something of them is said whatever they set. */
    static final String PROOF = "preuve.journal";
    private static final Logger HEAD = Logger.getLogger(PROOF);
    /** The tables are there by then; and replicas that never live for an hour do their part. */
    private static final long FIRST_MILLIS = Duration.ofMinutes(1).toMillis();
    private static final long PERIOD_MILLIS = Duration.ofHours(1).toMillis();

    private final DataSource database;
    private final Purger purger;

    Upkeep(DataSource database, JournalConfig config, JournalKey key, Clock clock, Vertx vertx) {
        this.database = database;
        this.purger = purger(config.conservation(), clock, key.key(), key.former());
        vertx.setPeriodic(FIRST_MILLIS, PERIOD_MILLIS, timer -> vertx.executeBlocking(this::run, false));
    }

    static Purger purger(Period conservation, Clock clock, SigningKey key, PublicKeys former) {
        try {
            return new Purger(clock, conservation, key, former);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("particulier.journal.conservation: " + e.getMessage());
        }
    }

    /** @return the head that was said; empty if the database is away */
    Optional<Head> run() {
        try (Connection connection = database.getConnection()) {
            purge(connection);
            Head head = Dump.head(connection);
            HEAD.infof("journal: head %s", head);
            return Optional.of(head);
        } catch (SQLException e) {
            LOG.warnf("journal: not purged: %s", e.getSQLState());
            return Optional.empty();
        }
    }

    private void purge(Connection connection) throws SQLException {
        try {
            purger.purge(connection)
                    .ifPresent(until -> LOG.infof("journal: purged up to anchor %d", until.numero()));
        } catch (IllegalStateException e) {
            LOG.errorf("journal: not purged: %s", e.getMessage());
        }
    }
}
