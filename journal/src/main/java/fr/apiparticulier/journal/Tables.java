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

    /** By what they are and not by their names alone: what is called the same can do nothing. */
    private static final String GUARDS = """
            select 'trigger ' || name from (values
                ('journal_evenement_reste', 'BEFORE DELETE OR UPDATE ON journal_evenement FOR EACH ROW'),
                ('journal_ancre_reste', 'BEFORE DELETE OR UPDATE ON journal_ancre FOR EACH ROW'),
                ('journal_evenement_entier', 'BEFORE TRUNCATE ON journal_evenement FOR EACH STATEMENT'),
                ('journal_ancre_entier', 'BEFORE TRUNCATE ON journal_ancre FOR EACH STATEMENT')) guard (name, how)
            where not exists (select from pg_trigger where tgname = name and tgenabled in ('O', 'A')
                and tgrelid in ('journal_evenement'::regclass, 'journal_ancre'::regclass) and pg_get_triggerdef(oid, true)
                    = 'CREATE TRIGGER ' || name || ' ' || how || ' EXECUTE FUNCTION journal_refuser()')
            union all
            select 'function ' || name from (values
                ('journal_refuser()', '89453925f594d2fa576d08b1d7c7decafd303090b522e9690971716d994dee23'),
                ('journal_purger(bigint)', 'dbb1cb2864f14d0da65da617d2b8fe5464c5bc6dbf3c365b32369599473e4cd9')) guard (name, body)
            where not exists (select from pg_proc where oid = to_regprocedure(name)
                and encode(sha256(convert_to(prosrc, 'UTF8')), 'hex') = body)
            union all
            select 'constraint ' || name from
                unnest(array['journal_evenement_check', 'journal_ancre_check', 'journal_ancre_check1']) name
            where not exists (select from pg_constraint where conname = name and contype = 'c' and convalidated
                and conrelid in ('journal_evenement'::regclass, 'journal_ancre'::regclass))
            union all
            select 'sight of every row of ' || relname from pg_class
            where oid in ('journal_evenement'::regclass, 'journal_ancre'::regclass) and relrowsecurity
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
