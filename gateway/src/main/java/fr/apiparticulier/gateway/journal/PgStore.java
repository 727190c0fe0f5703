package fr.apiparticulier.gateway.journal;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

import fr.apiparticulier.journal.Anchor;
import fr.apiparticulier.journal.Head;
import fr.apiparticulier.journal.Link;
import fr.apiparticulier.journal.Purger;
import fr.apiparticulier.journal.Seal;
import fr.apiparticulier.journal.Seal.Batch;
import fr.apiparticulier.journal.SigningKey;

/** The journal's tables. Whoever adds to them holds one lock of the database, so that anchors have one order over all replicas. */
final class PgStore implements Store {

    /** A replica that stands still within a commit holds up all others; the database then ends its session. */
    private static final String LOCK = "select set_config('lock_timeout', '5s', true), "
            + "set_config('idle_in_transaction_session_timeout', '5s', true), pg_advisory_xact_lock(" + Purger.LOCK + ")";
    private static final String STATE = """
            select array(select numero from journal_evenement where chaine = $1 and numero between $2 and $3) as ecrits,
                   (select contenu from journal_ancre order by numero desc limit 1) as ancre,
                   %s as maintenant""";
    private static final String INSERT = """
            with ancre as (insert into journal_ancre (numero, instant, contenu, signature) values ($1, $2, $3, $4))
            insert into journal_evenement (chaine, numero, ancre, contenu, empreinte, instant)
            select $5, lien.numero, $1, lien.contenu, lien.empreinte, (lien.contenu::jsonb ->> 'instant')::timestamptz
            from unnest($6::bigint[], $7::text[], $8::text[]) as lien (numero, contenu, empreinte)""";

    private final Pool pool;
    private final SigningKey key;
    private final String state;

    /** @param key null where the operator gave none */
    PgStore(Pool pool, SigningKey key) {
        this(pool, key, "clock_timestamp()");
    }

    /** @param now SQL for the database's time: the one clock that all replicas share, by which events grow old */
    PgStore(Pool pool, SigningKey key, String now) {
        this.pool = pool;
        this.key = key;
        this.state = STATE.formatted(now);
    }

    @Override
    public Uni<Void> write(List<Link> batch) {
        return pool.withTransaction(database -> database.query(LOCK).execute()
                // A statement of its own: this one must see what the last holder of the lock wrote.
                .flatMap(locked -> database.preparedQuery(state)
                        .execute(Tuple.of(batch.get(0).chaine(), batch.get(0).numero(), batch.get(batch.size() - 1).numero())))
                .flatMap(state -> add(database, state.iterator().next(), batch)));
    }

    private Uni<Void> add(SqlConnection database, Row state, List<Link> batch) {
        Set<Long> written = Set.of(state.getArrayOfLongs("ecrits"));
        List<Link> missing = batch.stream().filter(link -> !written.contains(link.numero())).toList();
        if (missing.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        String last = state.getString("ancre");
        Head head = last == null ? Head.NONE : new Anchor(last, null).head();
        Seal seal = new Seal(head.numero() + 1, head.empreinte(), state.getOffsetDateTime("maintenant").toInstant(),
                batch(missing));
        Anchor anchor = Anchor.of(seal, key);
        return database.preparedQuery(INSERT).execute(Tuple.tuple(List.of(seal.numero(),
                OffsetDateTime.ofInstant(seal.instant(), ZoneOffset.UTC), anchor.contenu()))
                .addString(anchor.signature()).addUUID(batch.get(0).chaine())
                .addArrayOfLong(missing.stream().map(Link::numero).toArray(Long[]::new))
                .addArrayOfString(missing.stream().map(Link::contenu).toArray(String[]::new))
                .addArrayOfString(missing.stream().map(link -> link.empreinte().hex()).toArray(String[]::new)))
                .replaceWithVoid();
    }

    private static Batch batch(List<Link> links) {
        Link last = links.get(links.size() - 1);
        return new Batch(last.chaine(), links.get(0).numero(), last.numero(), last.empreinte());
    }
}
