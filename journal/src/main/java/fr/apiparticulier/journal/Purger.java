package fr.apiparticulier.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.apiparticulier.journal.Seal.Purge;

/**
 * Removes what was kept long enough, and seals that it did: what remains is as provable as before. Events go with the
 * anchors that seal them, in the journal's order, so an event may stay a little longer than it has to, and never less.
 *
 * <p>
 * Nothing brings back what was removed, so two clocks must agree that it is old: the database's, which all that was written
 * is dated by, and this machine's.
 */
public final class Purger {

    /** Whoever writes an anchor holds this lock of the database until it is committed: {@code pg_advisory_xact_lock}. */
    public static final long LOCK = 0x6A6F75726E616CL;

    /** Whoever writes events waits for a purge; so it takes no more anchors at a time than go in an instant. */
    static final int ANCHORS_AT_ONCE = 1000;

    /** What is kept for less is a slip of the pen, P12D for P12M. */
    private static final int MIN_DAYS = 30;
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final Clock clock;
    private final Period kept;
    private final SigningKey key;
    private final PublicKeys keys;

    /**
     * @param kept how long events are kept, a month at least
     * @param key null where the operator gave none
     * @param former public keys that signed before this one
     * @throws IllegalArgumentException if they are to be kept for less
     */
    public Purger(Clock clock, Period kept, SigningKey key, PublicKeys former) {
        if (kept.toTotalMonths() * MIN_DAYS + kept.getDays() < MIN_DAYS) {
            throw new IllegalArgumentException("kept: " + kept + " (expected: P1M or longer)");
        }
        this.clock = clock;
        this.kept = kept;
        this.key = key;
        this.keys = key == null ? PublicKeys.NONE : former.with(key);
    }

    /**
     * @return up to where everything was removed; empty if nothing was old enough
     * @throws IllegalStateException if the clocks do not agree, or the tables do not say what is sealed; then nothing more was
     */
    public Optional<Head> purge(Connection database) throws SQLException {
        boolean autoCommit = database.getAutoCommit();
        database.setAutoCommit(false);
        try {
            Optional<Head> until = Optional.empty();
            for (Optional<Head> more = portion(database); more.isPresent(); more = portion(database)) {
                until = more;
            }
            return until;
        } finally {
            database.rollback();
            database.setAutoCommit(autoCommit);
        }
    }

    private Optional<Head> portion(Connection database) throws SQLException {
        execute(database, "select pg_advisory_xact_lock(?)", LOCK);
        Instant now = now(database);
        Instant before = now.atZone(ZoneOffset.UTC).minus(kept).toInstant();
        Optional<Head> until = Removable.until(database, before, ANCHORS_AT_ONCE, keys);
        if (until.isPresent()) {
            seal(database, new Purge(before, kept, until.get(), chains(database, until.get().numero())), now);
            execute(database, "select journal_purger(?)", until.get().numero());
        }
        database.commit();
        return until;
    }

    private Instant now(Connection database) throws SQLException {
        try (PreparedStatement select = database.prepareStatement("select clock_timestamp()");
                ResultSet row = select.executeQuery()) {
            row.next();
            Instant now = row.getObject(1, OffsetDateTime.class).toInstant();
            Duration difference = Duration.between(now, clock.instant());
            if (difference.abs().compareTo(CLOCKS_DIFFER) > 0) {
                throw new IllegalStateException("the database's clock and this machine's differ by " + difference.abs());
            }
            return now;
        }
    }

    /** Where the chains end that have events on both sides. */
    private static Map<UUID, Head> chains(Connection database, long until) throws SQLException {
        Map<UUID, Head> heads = new HashMap<>();
        try (PreparedStatement select = database.prepareStatement("""
                select last.chaine, last.numero, last.empreinte from journal_evenement last
                join journal_evenement next on next.chaine = last.chaine and next.numero = last.numero + 1
                where last.ancre <= ? and next.ancre > ?""")) {
            select.setLong(1, until);
            select.setLong(2, until);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    heads.put(rows.getObject(1, UUID.class), new Head(rows.getLong(2), new Digest(rows.getString(3))));
                }
            }
        }
        return heads;
    }

    private void seal(Connection database, Purge purge, Instant now) throws SQLException {
        Head last = Dump.head(database);
        Anchor anchor = Anchor.of(new Seal(last.numero() + 1, last.empreinte(), now, purge), key);
        execute(database, "insert into journal_ancre (numero, instant, contenu, signature) values (?, ?, ?, ?)",
                last.numero() + 1, Timestamp.from(now), anchor.contenu(), anchor.signature());
    }

    private static void execute(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
