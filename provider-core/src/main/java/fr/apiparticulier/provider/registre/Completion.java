package fr.apiparticulier.provider.registre;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.jboss.logging.Logger;

import fr.apiparticulier.provider.identite.Blocs;
import fr.apiparticulier.provider.identite.IdentiteEnregistree;

/**
 * Fills in the search columns of the generation in service where the release before, which knows none, imported it, or where
 * they are made in another way by now. In small transactions, beside questions and imports; whoever is not reached yet is not
 * found by sound, and by nothing else less.
 */
@ApplicationScoped
class Completion {

    private static final Logger LOG = Logger.getLogger(Completion.class);
    /** Rows of one transaction: locks are short, and another process may end at any time. */
    private static final int LOT = 2_000;

    private final Transactions transactions;
    private final List<Table> personnes;
    private final AtomicBoolean enTrain = new AtomicBoolean();

    Completion(Transactions transactions, Fiches<?> fiches) {
        this.transactions = transactions;
        this.personnes = fiches.tables().stream().filter(Table::personnes).toList();
    }

    /** Of the service; a command ends before this would. */
    void demarrer(@Observes StartupEvent demarrage, @CommandLineArguments String[] commande) {
        if (commande.length == 0) {
            lancer();
        }
    }

    /** Begins in the background, unless it has begun; returns at once. */
    void lancer() {
        if (enTrain.compareAndSet(false, true)) {
            Infrastructure.getDefaultWorkerPool().execute(() -> {
                try {
                    completer();
                } catch (SQLException | IOException | RuntimeException e) {
                    LOG.warn("search columns are not all filled in yet; the next start, or ping, goes on");
                } finally {
                    enTrain.set(false);
                }
            });
        }
    }

    void completer() throws SQLException, IOException {
        Long generation = transactions.faire(base -> base.trouver(ligne -> ligne.getLong(1), """
                select g.id from generation g join registre r on r.generation = g.id
                where g.blocs is distinct from ?""", Blocs.VERSION).orElse(null));
        if (generation == null) {
            return;
        }
        for (Table table : personnes) {
            long dernier = Long.MIN_VALUE;
            while (dernier != Long.MAX_VALUE) {
                long apres = dernier;
                dernier = transactions.faire(base -> lot(base, table, generation, apres));
            }
        }
        transactions.faire(base -> base.executer("update generation set blocs = ? where id = ?", Blocs.VERSION, generation));
        LOG.infof("search columns of generation %d are filled in", generation);
    }

    private record Personne(long id, Blocs blocs) {
    }

    /** @return the id of the last row, or the greatest of all after the last */
    private long lot(Base base, Table table, long generation, long apres) throws SQLException {
        String colonnes = String.join(", ", IdentiteEnregistree.COLONNES);
        List<Personne> lot = base.lister(Completion::personne, "select id, " + colonnes + " from " + table.nom()
                + " where generation = ? and id > ? order by id limit " + LOT, generation, apres);
        base.parLot(
                "update " + table.nom()
                        + " set bloc_nom = ?, bloc_prenom = ?, bloc_noms = ?, cle_prenom = ? where generation = ? and id = ?",
                lot.stream().filter(personne -> personne.blocs != null).map(personne -> new Object[]{personne.blocs.parNom(),
                        personne.blocs.parPrenom(), personne.blocs.parNoms(), personne.blocs.prenom(), generation, personne.id})
                        .toList());
        return lot.size() < LOT ? Long.MAX_VALUE : lot.get(lot.size() - 1).id;
    }

    private static Personne personne(ResultSet ligne) throws SQLException {
        return new Personne(ligne.getLong("id"),
                ligne.getString("nom_naissance") == null ? null : Blocs.de(IdentiteEnregistree.lire(ligne)));
    }
}
