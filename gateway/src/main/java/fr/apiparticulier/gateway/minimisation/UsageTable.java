package fr.apiparticulier.gateway.minimisation;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

import fr.apiparticulier.gateway.minimisation.Usages.Usage;

/**
 * The journal rolled up: one row for each member that a habilitation was ever told, with the last time. Filled in the order of
 * anchors, which is that of commits, so that an event that came late is not missed; one replica at a time.
 */
final class UsageTable {

    /** Nothing here takes as long; and less than after what the client's side gives a silent connection up. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /**
     * Any number that is no other lock's. A replica that stands still while it has it holds up all others: the database then
     * ends its session, or what it waits for, be it another lock.
     */
    private static final String LOCK = "select set_config('statement_timeout', $1, true), "
            + "set_config('idle_in_transaction_session_timeout', $1, true), "
            + "pg_try_advisory_xact_lock(" + 0x6D696E696D6973L + ") as seul";
    private static final String NEXT = """
            select avance.ancre, tranche.jusqua, tranche.nombre,
                   (select instant from journal_ancre where numero = tranche.jusqua) as instant,
                   (select min(instant) from journal_evenement) as depuis
            from minimisation_avance avance, lateral (
                select max(suite.ancre) as jusqua, count(*) as nombre from (
                    select ancre from journal_evenement where ancre > avance.ancre order by ancre limit $1) suite) tranche""";
    /** Answers with the same members are one before their members are told apart: there are few such sets. */
    private static final String ADD = """
            with reponse as (
                select evenement.habilitation, dit.texte ->> 'route' as route, dit.texte -> 'champs' as champs,
                       max(evenement.instant) as instant
                from journal_evenement evenement
                cross join lateral (select evenement.contenu::jsonb as texte offset 0) dit
                where evenement.ancre > $1 and evenement.ancre <= $2
                    and evenement.habilitation is not null and dit.texte ->> 'issue' = 'served'
                group by 1, 2, 3)
            insert into minimisation_champ (habilitation, route, champ, dernier)
            select reponse.habilitation, reponse.route, membre.champ, max(reponse.instant)
            from reponse cross join lateral (
                select '' as champ union all select jsonb_array_elements_text(reponse.champs)) membre
            group by 1, 2, 3
            on conflict (habilitation, route, champ) do update set dernier = excluded.dernier
                where minimisation_champ.dernier < excluded.dernier""";
    private static final String ADVANCE = """
            update minimisation_avance set ancre = $1, depuis = $2, jusqua = greatest(jusqua, $3)""";
    /** Reads the whole table, and only once something went. */
    private static final String FORGET = """
            delete from minimisation_champ where dernier < coalesce($1, 'infinity'::timestamptz)
                and (select depuis from minimisation_avance) is distinct from $1""";
    private static final String READ = """
            select avance.depuis, avance.jusqua, dit.route, dit.champ, dit.dernier
            from minimisation_avance avance left join minimisation_champ dit on dit.habilitation = $1""";

    private final Pool pool;
    private final int slice;
    private final Duration patience;

    /** @param slice how many events are read at once; those of the last anchor among them are all read */
    UsageTable(Pool pool, int slice) {
        this(pool, slice, PATIENCE);
    }

    /** @param patience of the database with one statement, and with whoever says nothing between two */
    UsageTable(Pool pool, int slice, Duration patience) {
        this.pool = pool;
        this.slice = slice;
        this.patience = patience;
    }

    /**
     * Reads one slice more.
     *
     * @param now up to when everything that was written is known if nothing was left
     * @return whether there may be more to read; not if another replica is at it
     */
    Uni<Boolean> advance(Instant now) {
        return pool.withTransaction(database -> database.preparedQuery(LOCK).execute(Tuple.of(patience.toMillis() + "ms"))
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
        OffsetDateTime oldest = next.getOffsetDateTime("depuis");
        OffsetDateTime known = more ? next.getOffsetDateTime("instant") : OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
        return database.preparedQuery(ADD).execute(Tuple.of(from, to))
                .flatMap(added -> database.preparedQuery(FORGET).execute(Tuple.of(oldest)))
                .flatMap(forgotten -> database.preparedQuery(ADVANCE).execute(Tuple.of(to, oldest, known)))
                .replaceWith(more);
    }

    Uni<Usages> read(UUID habilitation) {
        return pool.preparedQuery(READ).execute(Tuple.of(habilitation)).map(UsageTable::usages);
    }

    private static Usages usages(RowSet<Row> rows) {
        List<Usage> usages = new ArrayList<>();
        for (Row row : rows) {
            if (row.getString("route") != null) {
                usages.add(new Usage(row.getString("route"), row.getString("champ"), instant(row, "dernier")));
            }
        }
        Row any = rows.iterator().next();
        return new Usages(instant(any, "depuis"), instant(any, "jusqua"), usages);
    }

    private static Instant instant(Row row, String column) {
        OffsetDateTime time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }
}
