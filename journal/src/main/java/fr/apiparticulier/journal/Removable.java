package fr.apiparticulier.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/**
 * Up to which anchor a journal is old enough to go. Looked for by a column, which whoever owns the tables can set back; so
 * what decides is the instant that was sealed, the signature, and that the next anchor, which stays, followed just this one.
 */
final class Removable {

    private Removable() {
    }

    /**
     * @param before all of it was sealed before this
     * @param most how many anchors may go at once
     * @param keys by which the newest that goes is signed; {@link PublicKeys#NONE} where nothing is
     * @return the newest that goes, nothing before which is younger; empty if none does. Never the newest of all, which
     *         nothing follows
     * @throws IllegalStateException if the tables do not say what is sealed
     */
    static Optional<Head> until(Connection database, Instant before, int most, PublicKeys keys) throws SQLException {
        Optional<Anchor> last = last(database, before, most);
        if (last.isPresent()) {
            Seal seal = seal(last.get());
            Anchor next = next(database, seal.numero()).orElseThrow(() -> untrue(seal, "is not followed by the next"));
            // What follows a forgery, as the next commit did if it was the newest then, proves nothing of it.
            if (!keys.isEmpty() && !keys.verify(last.get())) {
                throw untrue(seal, "is not signed by a key that is known here");
            }
            if (!seal.instant().isBefore(before)) {
                throw untrue(seal, "is younger than its column says");
            }
            if (!seal(next).precedente().equals(last.get().digest())) {
                throw untrue(seal, "is not what the next one followed");
            }
        }
        return last.map(Anchor::head);
    }

    private static Seal seal(Anchor anchor) {
        try {
            return anchor.seal();
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("an anchor that is to go, or the one after it, is not readable");
        }
    }

    private static IllegalStateException untrue(Seal seal, String what) {
        return new IllegalStateException("anchor " + seal.numero() + ' ' + what);
    }

    private static Optional<Anchor> last(Connection database, Instant before, int most) throws SQLException {
        try (PreparedStatement select = database.prepareStatement("""
                select contenu, signature from journal_ancre
                where numero < coalesce((select min(numero) from journal_ancre where instant >= ?),
                                        (select max(numero) from journal_ancre))
                  and numero < (select min(numero) from journal_ancre) + ?
                order by numero desc limit 1""")) {
            select.setTimestamp(1, Timestamp.from(before));
            select.setInt(2, most);
            return one(select);
        }
    }

    private static Optional<Anchor> next(Connection database, long numero) throws SQLException {
        try (PreparedStatement select = database
                .prepareStatement("select contenu, signature from journal_ancre where numero = ?")) {
            select.setLong(1, numero + 1);
            return one(select);
        }
    }

    private static Optional<Anchor> one(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(new Anchor(row.getString(1), row.getString(2))) : Optional.empty();
        }
    }
}
