package fr.apiparticulier.provider.registre;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import javax.sql.DataSource;

/** Whatever writes the registry, in transactions of JDBC: they may last as long as an import does, on a thread of their own. */
@ApplicationScoped
public class Transactions {

    /** One writer at a time, whatever process it is in; PostgreSQL takes the lock back with the transaction. */
    private static final long VERROU = 0x7265_6769_7374_7265L;

    private final DataSource source;

    Transactions(DataSource source) {
        this.source = source;
    }

    /** A piece of work in one transaction. */
    public interface Travail<T> {
        T faire(Base base) throws SQLException, IOException;
    }

    /** Does it as a whole, or leaves everything as it was. */
    public <T> T faire(Travail<T> travail) throws IOException, SQLException {
        try (Connection connexion = source.getConnection()) {
            connexion.setAutoCommit(false);
            boolean fait = false;
            try {
                T resultat = travail.faire(new Base(connexion));
                connexion.commit();
                fait = true;
                return resultat;
            } finally {
                if (!fait) {
                    annuler(connexion);
                }
                connexion.setAutoCommit(true);
            }
        }
    }

    /**
     * The same, as the only writer.
     *
     * @throws RegistreOccupe at once if there is another
     */
    public <T> T ecrire(Travail<T> travail) throws IOException, SQLException {
        return faire(base -> {
            if (!base.vrai("select pg_try_advisory_xact_lock(?)", VERROU)) {
                throw new RegistreOccupe();
            }
            return travail.faire(base);
        });
    }

    /** @return since when there has been a writer, if there is one */
    Optional<Instant> enCours(Base base) throws SQLException {
        return base.trouver(ligne -> ligne.getTimestamp(1).toInstant(), """
                select a.xact_start from pg_locks l join pg_stat_activity a using (pid)
                where l.locktype = 'advisory' and l.granted and a.xact_start is not null
                and l.database = (select oid from pg_database where datname = current_database())
                and (cast(l.classid as bigint) << 32 | cast(l.objid as bigint)) = ?""", VERROU);
    }

    /** A connection that broke cannot even be told so; what it did is gone with it. */
    private static void annuler(Connection connexion) {
        try {
            connexion.rollback();
        } catch (SQLException e) {
            // The failure that led here is the one to tell.
        }
    }
}
