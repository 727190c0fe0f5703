package fr.apiparticulier.provider.registre;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

/** Takes away what is neither in service nor kept. What somebody still reads is left for the next time. */
@ApplicationScoped
public class Peremption {

    private static final Logger LOG = Logger.getLogger(Peremption.class);

    private final Transactions transactions;
    private final List<Table> tables;
    private final RegistreConfig config;
    private final Clock clock;

    Peremption(Transactions transactions, Fiches<?> fiches, RegistreConfig config, Clock clock) {
        this.transactions = transactions;
        this.tables = fiches.tables();
        this.config = config;
        this.clock = clock;
    }

    /** Never fails: an import that is in service is, whatever becomes of what was before. */
    public void oter() {
        try {
            for (long generation : transactions.faire(this::perimees)) {
                transactions.ecrire(base -> oter(base, generation));
                supprimer(generation);
            }
        } catch (SQLException | IOException e) {
            LOG.warnf("expired generations stay until the next import (SQLSTATE %s)",
                    e instanceof SQLException sql ? sql.getSQLState() : "none");
        } catch (RegistreOccupe e) {
            LOG.info("expired generations stay until the import under way is over");
        }
    }

    /** Those that the release before took off the list still have their partitions. */
    private List<Long> perimees(Base base) throws SQLException {
        return base.lister(ligne -> ligne.getLong(1), """
                select id from (
                    select id from generation
                    union select cast(substring(inhrelid::regclass::text from '_g(\\d+)$') as bigint) from pg_inherits
                    where inhparent = cast(? as regclass) and inhrelid::regclass::text ~ '_g\\d+$') as toutes
                where exists (select from registre)
                and id not in (select generation from registre) and id <> coalesce(?, -1) order by id""",
                tables.get(0).nom(), gardee(base).orElse(null));
    }

    /** @return the generation to go back to, unless it was replaced too long ago */
    private Optional<Long> gardee(Base base) throws SQLException {
        return base.trouver(ligne -> ligne.getLong(1), """
                select cast(? as bigint) from generation where id = ? or id in (select generation from registre)
                having max(coalesce(chargee_le, importee_le)) >= ?""", Service.gardee(base).orElse(-1L),
                Service.gardee(base).orElse(-1L), clock.instant().minus(config.conservation()).atOffset(ZoneOffset.UTC));
    }

    private Void oter(Base base, long generation) throws SQLException {
        // Asked again, as the only writer: another one may just have gone back to it.
        if (perimees(base).contains(generation)) {
            if (!new Partitions(base, tables, generation).existent()
                    && base.vrai("select count(*) = 0 from generation where id <> ? and cles is null",
                            generation)) {
                viderDefaut(base);
            }
            base.executer("delete from generation where id = ?", generation);
        }
        return null;
    }

    /**
     * Nobody can go back there by now. One table for each transaction: a question that has begun in one and goes on in another
     * is never waited for with the other in our hands. The root, by which they are found, last.
     */
    private void supprimer(long generation) throws SQLException, IOException {
        for (int i = tables.size() - 1; i >= 0; i--) {
            Table table = tables.get(i);
            transactions.ecrire(base -> {
                if (base.vrai("select not exists (select from generation where id = ?)", generation)) {
                    new Partitions(base, tables, generation).supprimer(table);
                }
                return null;
            });
        }
    }

    /** Row by row, the millions of the release before would take minutes. */
    private void viderDefaut(Base base) throws SQLException {
        base.executer(Partitions.ATTENTE);
        String defauts = String.join(", ", tables.stream().map(Table::defaut).toList());
        base.executer("lock table " + defauts + " in access exclusive mode");
        // The release before may have imported until just now.
        if (base.vrai("select count(*) = 0 from generation g join registre r on r.generation = g.id where g.cles is null")) {
            base.executer("truncate " + defauts);
        }
    }
}
