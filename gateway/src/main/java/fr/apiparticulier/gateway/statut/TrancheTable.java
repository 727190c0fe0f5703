package fr.apiparticulier.gateway.statut;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

import fr.apiparticulier.gateway.statut.Releve.Journee;

/**
 * The journal rolled up by five minutes, with what replicas found out beside it. The journal is read in the order of anchors,
 * each event once, by one replica at a time; what replicas found out each adds by itself. A third of it is SQL, beside what reads
 * its columns.
 */
final class TrancheTable {

    private static final String COLONNES = "repondus, servis, fournisseur_ko, passerelle_ko, refuses, presentes, absentes, "
            + "maintenance";
    private static final String DANS = "insert into statut_tranche (debut, sujet, " + COLONNES + ") ";
    /** In one order everywhere, or two would wait for each other. */
    private static final String AJOUTER = " " + """
            order by 1, 2 on conflict (debut, sujet) do update set
                repondus = statut_tranche.repondus + excluded.repondus, servis = statut_tranche.servis + excluded.servis,
                fournisseur_ko = statut_tranche.fournisseur_ko + excluded.fournisseur_ko,
                passerelle_ko = statut_tranche.passerelle_ko + excluded.passerelle_ko,
                refuses = statut_tranche.refuses + excluded.refuses, presentes = statut_tranche.presentes + excluded.presentes,
                absentes = statut_tranche.absentes + excluded.absentes,
                maintenance = statut_tranche.maintenance + excluded.maintenance""";
    /** As {@code minimisation} has it: nobody who stands still may hold up the others. */
    private static final String LOCK = "select set_config('statement_timeout', $1, true), "
            + "set_config('idle_in_transaction_session_timeout', $1, true), "
            + "pg_try_advisory_xact_lock(" + 0x737461747574L + ") as seul";
    private static final String NEXT = """
            select avance.ancre, tranche.jusqua, tranche.nombre,
                   (select instant from journal_ancre where numero = tranche.jusqua) as instant
            from statut_avance avance, lateral (
                select max(suite.ancre) as jusqua, count(*) as nombre from (
                    select ancre from journal_evenement where ancre > avance.ancre order by ancre limit $1) suite) tranche""";
    /** A dossier is counted by its resources, and as a whole only if it was refused or failed before they were asked. */
    private static final String LIRE_JOURNAL = """
            with lu as (
                select date_bin('5 minutes', evenement.instant, timestamptz '2000-01-01 00:00:00+00') as debut,
                       dit.texte ->> 'fournisseur' as fournisseur, dit.texte ->> 'issue' as issue,
                       dit.texte -> 'memoire' = 'true'::jsonb as memoire
                from journal_evenement evenement
                cross join lateral (select evenement.contenu::jsonb as texte offset 0) dit
                where evenement.ancre > $1 and evenement.ancre <= $2 and evenement.instant >= $3)
            """ + DANS + """
            select debut, sujet, count(*) filter (where issue in ('served', 'partial', 'not_found')),
                   count(*) filter (where issue = 'served' and memoire is not true),
                   count(*) filter (where issue = 'provider_failed'), count(*) filter (where issue = 'gateway_failed'),
                   count(*) filter (where issue in ('denied', 'throttled', 'client_error')), 0, 0, 0
            from lu cross join lateral (values (fournisseur), ('passerelle')) as de (sujet)
            where sujet is not null
                and (fournisseur is not null or issue in ('denied', 'throttled', 'client_error', 'gateway_failed'))
            group by 1, 2""" + AJOUTER;
    private static final String ECRIRE = DANS + "select * from unnest($1::timestamptz[], $2::text[], $3::int[], $4::int[], "
            + "$5::int[], $6::int[], $7::int[], $8::int[], $9::int[], $10::int[])" + AJOUTER;
    private static final String ADVANCE = "update statut_avance set ancre = $1, jusqua = greatest(jusqua, $2)";
    private static final String FORGET = "delete from statut_tranche where debut < $1";
    private static final String SOMMES = "sum(repondus) as repondus, sum(servis) as servis, "
            + "sum(fournisseur_ko) as fournisseur_ko, sum(passerelle_ko) as passerelle_ko, sum(refuses) as refuses, "
            + "sum(presentes) as presentes, sum(absentes) as absentes, sum(maintenance) as maintenance";
    /** Before the first sign of life, there was a release that gave none. */
    private static final String DEPUIS = "(select min(debut) from statut_tranche where sujet = 'passerelle' and presentes > 0)";
    private static final String BORNES = "select jusqua, " + DEPUIS + " as depuis from statut_avance";
    /** Slices without a sign of life count from the first sign on, as those do that the journal knows nothing of. */
    private static final String TRANCHES = "count(*) filter (where debut >= coalesce(" + DEPUIS
            + ", '-infinity')) as tranches, ";
    private static final String JOURNEES = "select sujet, (debut at time zone $2::text)::date as jour, " + TRANCHES
            + SOMMES + " from statut_tranche where debut >= $1 group by 1, 2 order by 1, 2";
    private static final String NOTABLES = "select sujet, debut, 1 as tranches, " + COLONNES
            + " from statut_tranche where debut >= $1 and (debut >= $2 or maintenance > 0"
            + " or fournisseur_ko + passerelle_ko + absentes >= " + Compte.ECHECS_AU_MOINS + ") order by 1, 2";
    private static final String SILENCES = """
            select debut, fin from (
                select debut + interval '5 minutes' as debut, lead(debut) over (order by debut) as fin
                from statut_tranche where debut >= $1 and sujet = 'passerelle' and debut >= """ + DEPUIS + """
            ) suite
            where fin > debut order by 1""";
    /** What is read is of one moment. */
    private static final String SNAPSHOT = "set transaction isolation level repeatable read, read only";
    /** A little more than is shown. */
    private static final Duration GARDE = Duration.ofDays(Statut.JOURS + 2);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Pool pool;
    private final ZoneId zone;
    private final int slice;

    /**
     * @param zone whose days are meant
     * @param slice how many events are read at once; those of the last anchor among them are all read
     */
    TrancheTable(Pool pool, ZoneId zone, int slice) {
        this.pool = pool;
        this.zone = zone;
        this.slice = slice;
    }

    /**
     * Reads one slice of the journal more.
     *
     * @param now up to when everything that was written is known if nothing was left
     * @return whether there may be more to read; not if another replica is at it
     */
    Uni<Boolean> advance(Instant now) {
        return pool.withTransaction(database -> database.preparedQuery(LOCK).execute(Tuple.of(PATIENCE.toMillis() + "ms"))
                .flatMap(locked -> locked.iterator().next().getBoolean("seul")
                        // A statement of its own: it must see what the last holder of the lock wrote.
                        ? database.preparedQuery(NEXT).execute(Tuple.of(slice))
                                .flatMap(next -> advance(database, next.iterator().next(), now))
                        : Uni.createFrom().item(false)));
    }

    private Uni<Boolean> advance(SqlConnection database, Row next, Instant now) {
        boolean more = next.getLong("nombre") >= slice;
        Long from = next.getLong("ancre");
        Long to = next.getLong("jusqua") == null ? from : next.getLong("jusqua");
        OffsetDateTime known = more ? next.getOffsetDateTime("instant") : utc(now);
        OffsetDateTime oldest = utc(now.minus(GARDE));
        return database.preparedQuery(LIRE_JOURNAL).execute(Tuple.of(from, to, oldest))
                .flatMap(added -> database.preparedQuery(FORGET).execute(Tuple.of(oldest)))
                .flatMap(forgotten -> database.preparedQuery(ADVANCE).execute(Tuple.of(to, known)))
                .replaceWith(more);
    }

    /** Adds what a replica found out; all of it or nothing. */
    Uni<Void> add(List<Tranche> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Tuple values = Tuple.tuple()
                .addArrayOfOffsetDateTime(found.stream().map(one -> utc(one.debut())).toArray(OffsetDateTime[]::new))
                .addArrayOfString(found.stream().map(one -> one.sujet().cle()).toArray(String[]::new));
        for (Function<Mesure, Long> column : List.<Function<Mesure, Long>>of(Mesure::repondus, Mesure::servis,
                Mesure::fournisseurKo, Mesure::passerelleKo, Mesure::refuses, Mesure::presentes, Mesure::absentes,
                Mesure::maintenance)) {
            values.addArrayOfInteger(found.stream().map(one -> column.apply(one.mesure()).intValue()).toArray(Integer[]::new));
        }
        return pool.preparedQuery(ECRIRE).execute(values).replaceWithVoid();
    }

    /** @param since when the first day began that must be known */
    Uni<Releve> read(Instant since) {
        OffsetDateTime from = utc(since);
        return pool.withTransaction(database -> database.query(SNAPSHOT).execute()
                .flatMap(set -> database.query(BORNES).execute())
                .flatMap(bounds -> {
                    Row known = bounds.iterator().next();
                    Instant until = instant(known, "jusqua");
                    OffsetDateTime recent = utc(until == null ? since : Tranche.recente(until));
                    return database.preparedQuery(JOURNEES).execute(Tuple.of(from, zone.getId()))
                            .flatMap(days -> database.preparedQuery(NOTABLES).execute(Tuple.of(from, recent))
                                    .flatMap(slices -> database.preparedQuery(SILENCES).execute(Tuple.of(from))
                                            .map(silences -> new Releve(instant(known, "depuis"), until,
                                                    rows(days, TrancheTable::journee), rows(slices, TrancheTable::tranche),
                                                    rows(silences, TrancheTable::silence)))));
                }));
    }

    /** @param read null for what this release does not know */
    private static <T> List<T> rows(RowSet<Row> rows, Function<Row, T> read) {
        List<T> all = new ArrayList<>();
        for (Row row : rows) {
            T one = read.apply(row);
            if (one != null) {
                all.add(one);
            }
        }
        return all;
    }

    private static Journee journee(Row row) {
        LocalDate jour = row.getLocalDate("jour");
        return Sujet.parCle(row.getString("sujet")).map(sujet -> new Journee(sujet, jour, mesure(row))).orElse(null);
    }

    private static Tranche tranche(Row row) {
        Instant debut = instant(row, "debut");
        return Sujet.parCle(row.getString("sujet")).map(sujet -> new Tranche(sujet, debut, mesure(row))).orElse(null);
    }

    private static Silence silence(Row row) {
        return new Silence(instant(row, "debut"), instant(row, "fin"));
    }

    private static Mesure mesure(Row row) {
        return new Mesure(row.getLong("tranches"), row.getLong("repondus"), row.getLong("servis"),
                row.getLong("fournisseur_ko"), row.getLong("passerelle_ko"), row.getLong("refuses"), row.getLong("presentes"),
                row.getLong("absentes"), row.getLong("maintenance"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(Row row, String column) {
        OffsetDateTime time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }
}
