package fr.apiparticulier.provider.registre;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Copies rows into tables while the next are being read: one thread reads, another one speaks to the database, and they are at
 * most one load apart.
 */
final class Chargement implements AutoCloseable {

    /** Characters of one load: as many as make the statements around it not matter. */
    static final int CHARGE = 1 << 21;

    private final ExecutorService ecrivain = Executors.newSingleThreadExecutor(tache -> {
        Thread fil = new Thread(tache, "import-copy");
        fil.setDaemon(true);
        return fil;
    });
    private final CopyManager copie;
    private final Function<Table, String> cible;
    private final String options;
    private Future<?> enCours;

    /**
     * @param connexion used by nobody else until {@link #finir}
     * @param cible the table that rows go to
     * @param neuves whether these tables were made in this very transaction: then their rows are written as they will stay
     */
    Chargement(PGConnection connexion, Function<Table, String> cible, boolean neuves) throws SQLException {
        this.copie = connexion.getCopyAPI();
        this.cible = cible;
        this.options = neuves ? " from stdin with (freeze)" : " from stdin";
    }

    /** Waits for the load before. */
    void charger(Map<Table, String> textes) throws SQLException {
        finir();
        enCours = ecrivain.submit(() -> {
            for (Map.Entry<Table, String> texte : textes.entrySet()) {
                copier(texte.getKey(), texte.getValue());
            }
            return null;
        });
    }

    private void copier(Table table, String texte) throws SQLException, IOException {
        if (!texte.isEmpty()) {
            copie.copyIn("copy " + cible.apply(table) + " (" + String.join(", ", table.toutes()) + ")" + options,
                    new StringReader(texte));
        }
    }

    /** Waits until all rows are in the database. */
    void finir() throws SQLException {
        Future<?> attendu = enCours;
        enCours = null;
        if (attendu == null) {
            return;
        }
        try {
            attendu.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException sql) {
                throw sql;
            }
            throw new IllegalStateException("copy failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        try {
            finir();
        } catch (SQLException | IllegalStateException e) {
            // Whoever closes after a failure has that one to tell.
        } finally {
            ecrivain.shutdownNow();
        }
    }
}
