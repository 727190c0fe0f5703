package fr.apiparticulier.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import fr.apiparticulier.journal.Finding.Kind;

/**
 * What a journal is searched and purged by in its database: columns beside the text that is proven. Whoever owns the tables
 * could blank them for one person, and leave every text and digest as it is.
 */
public final class Tables {

    /** Nobody reads more; one is enough. */
    private static final int AT_MOST = 1000;

    private static final String COLUMNS = """
            select 'event ' || numero || ' of ' || chaine from journal_evenement
            where case when not pg_input_is_valid(contenu, 'jsonb') then true
                when not pg_input_is_valid(coalesce(contenu::jsonb ->> 'instant', ''), 'timestamptz') then true
                else (instant, habilitation::text, jeton::text, personnes) is distinct from
                    ((contenu::jsonb ->> 'instant')::timestamptz, contenu::jsonb ->> 'habilitation',
                     contenu::jsonb ->> 'jeton', contenu::jsonb -> 'personnes') end
            union all
            select 'anchor ' || numero from journal_ancre
            where case when not pg_input_is_valid(contenu, 'jsonb') then true
                when not pg_input_is_valid(coalesce(contenu::jsonb ->> 'instant', ''), 'timestamptz') then true
                else (instant, numero::text) is distinct from
                    ((contenu::jsonb ->> 'instant')::timestamptz, contenu::jsonb ->> 'ancre') end
            limit\s""" + AT_MOST;

    private static final String GUARDS = """
            select 'trigger ' || name from unnest(array['journal_evenement_reste', 'journal_ancre_reste',
                'journal_evenement_entier', 'journal_ancre_entier']) name
            where not exists (select from pg_trigger where tgname = name and tgenabled in ('O', 'A')
                and tgrelid in ('journal_evenement'::regclass, 'journal_ancre'::regclass))
            union all
            select 'column ' || name from unnest(array['habilitation', 'jeton', 'personnes']) name
            where not exists (select from pg_attribute where attrelid = 'journal_evenement'::regclass
                and attname = name and attgenerated = 's')""";

    private Tables() {
    }

    /**
     * @param database of the gateway, PostgreSQL 16 or newer; only read
     * @return what is wrong, and no more than somebody reads; empty if nothing is
     */
    public static List<Finding> check(Connection database) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        add(database, GUARDS, Kind.GUARD_MISSING, findings);
        add(database, COLUMNS, Kind.COLUMN_ALTERED, findings);
        return findings;
    }

    private static void add(Connection database, String sql, Kind kind, List<Finding> findings) throws SQLException {
        try (Statement select = database.createStatement(); ResultSet rows = select.executeQuery(sql)) {
            while (rows.next()) {
                findings.add(new Finding(kind, rows.getString(1)));
            }
        }
    }
}
