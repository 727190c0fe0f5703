package fr.apiparticulier.provider.registre;

import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The partitions of one generation: made beside the registry, filled, indexed, and then put in at once. */
final class Partitions {

    /** How the index of a partitioned table is written by the database. */
    private static final Pattern INDEX = Pattern.compile("CREATE (UNIQUE )?INDEX (\\S+) ON ONLY (\\S+) (USING .*)");
    private static final String CLE = "_cle";
    /**
     * Readers hold their locks for milliseconds; nobody is to wait behind us for longer than this. It is less than the second
     * after which PostgreSQL looks for a deadlock, and may end a question for it: whoever has to give way is us.
     */
    static final String ATTENTE = "set local lock_timeout = '500ms'";
    private static final int ESSAIS = 120;

    private final Base base;
    private final List<Table> tables;
    private final long generation;

    Partitions(Base base, List<Table> tables, long generation) {
        this.base = base;
        this.tables = tables;
        this.generation = generation;
    }

    void creer() throws SQLException {
        for (Table table : tables) {
            // The check spares the database to look through the rows when the partition is put in.
            base.executer("create table " + nom(table) + " (like " + table.nom()
                    + " including defaults including constraints, constraint " + nom(table) + " check (generation = "
                    + generation + "))");
        }
    }

    /** @return false if two records have one key; then no index of the keys is there yet */
    boolean indexerCles() throws SQLException {
        Table racine = tables.get(0);
        return base.essayerUnique(() -> indexer(racine, true));
    }

    /** Indexes everything but the keys. */
    void indexer() throws SQLException {
        for (Table table : tables) {
            indexer(table, false);
            base.executer("analyze " + nom(table));
        }
    }

    private void indexer(Table table, boolean cles) throws SQLException {
        List<String> definitions = base.lister(ligne -> ligne.getString(1),
                "select pg_get_indexdef(indexrelid) from pg_index where indrelid = cast(? as regclass) order by indexrelid",
                table.nom());
        for (String definition : definitions) {
            Matcher index = INDEX.matcher(definition);
            if (!index.matches()) {
                throw new IllegalStateException("an index of " + table.nom() + " is not of the table alone");
            }
            if (index.group(2).endsWith(CLE) == cles) {
                base.executer("create " + (index.group(1) == null ? "" : "unique ") + "index " + index.group(2) + "_g"
                        + generation + " on " + nom(table) + " " + index.group(4));
            }
        }
    }

    /**
     * Makes them part of the registry, where nobody reads them before the generation is in service.
     *
     * @throws RegistreOccupe if readers never let go of it
     */
    void attacher() throws SQLException {
        base.executer(ATTENTE);
        int essais = 0;
        // All of them or none: a lock that is kept while another one is waited for would be waited for in turn.
        while (!base.essayerVerrou(this::attacherEnsemble)) {
            if (++essais == ESSAIS) {
                throw new RegistreOccupe();
            }
        }
        for (Table table : tables) {
            base.executer("alter table " + nom(table) + " drop constraint " + nom(table));
        }
    }

    private void attacherEnsemble() throws SQLException {
        for (Table table : tables) {
            base.executer("alter table " + table.nom() + " attach partition " + nom(table) + " for values in (" + generation
                    + ")");
        }
    }

    /** @return whether that generation has partitions of its own, rather than rows in those by default */
    boolean existent() throws SQLException {
        return base.vrai("select to_regclass(?) is not null", nom(tables.get(0)));
    }

    /** Takes that one away with all its rows, or leaves it if somebody reads there. */
    void supprimer(Table table) throws SQLException {
        base.executer(ATTENTE);
        base.executer("drop table if exists " + nom(table));
    }

    private String nom(Table table) {
        return table.partition(generation);
    }
}
