package fr.apiparticulier.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;

/** The journal as it stands in the database, read in its order and in little memory. */
public final class Dump {

    private static final int ROWS_AT_ONCE = 1000;

    private Dump() {
    }

    /** @param database of the gateway; left as it was found, but for an open transaction, which is rolled back */
    public static void read(Connection database, Consumer<Line> into) throws SQLException {
        boolean autoCommit = database.getAutoCommit();
        // One snapshot for both tables, and rows by portions rather than all at once.
        database.setAutoCommit(false);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (PreparedStatement anchors = select(database,
                "select numero, contenu, signature from journal_ancre order by numero");
                PreparedStatement events = select(database,
                        "select ancre, chaine, numero, contenu, empreinte from journal_evenement order by ancre, numero");
                ResultSet anchor = anchors.executeQuery();
                ResultSet event = events.executeQuery()) {
            boolean more = event.next();
            while (anchor.next()) {
                into.accept(new Anchor(anchor.getString(2), anchor.getString(3)));
                while (more && event.getLong(1) <= anchor.getLong(1)) {
                    into.accept(link(event));
                    more = event.next();
                }
            }
            while (more) {
                into.accept(link(event));
                more = event.next();
            }
        } finally {
            database.rollback();
            database.setAutoCommit(autoCommit);
        }
    }

    /** @return of the newest anchor: what an operator keeps elsewhere; {@link Head#NONE} if nothing was ever written */
    public static Head head(Connection database) throws SQLException {
        try (PreparedStatement select = database
                .prepareStatement("select contenu, signature from journal_ancre order by numero desc limit 1");
                ResultSet anchor = select.executeQuery()) {
            return anchor.next() ? new Anchor(anchor.getString(1), anchor.getString(2)).head() : Head.NONE;
        }
    }

    private static PreparedStatement select(Connection database, String sql) throws SQLException {
        PreparedStatement select = database.prepareStatement(sql);
        select.setFetchSize(ROWS_AT_ONCE);
        return select;
    }

    private static Link link(ResultSet event) throws SQLException {
        return new Link(event.getObject(2, UUID.class), event.getLong(3), event.getString(4), new Digest(event.getString(5)));
    }
}
