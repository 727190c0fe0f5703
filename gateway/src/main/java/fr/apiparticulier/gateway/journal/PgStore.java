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

    /**
     * A replica that stands still within a commit holds up all others; the database then ends its session. What is there is asked by
     * a statement of its own, which sees what the last holder of the lock wrote; all of them travel at once.
     */
    private static final String BEGIN = """
            begin;
            select set_config('lock_timeout', '5s', true), set_config('idle_in_transaction_session_timeout', '5s', true),
                   pg_advisory_xact_lock(%d);
            select array(select numero from journal_evenement where chaine = '%s' and numero between %d and %d) as ecrits,
                   (select contenu from journal_ancre order by numero desc limit 1) as ancre,
                   %s as maintenant""";
    private static final String COMMIT = "commit";
    private static final String ROLLBACK = "rollback";
    private static final String INSERT = """
            with ancre as (insert into journal_ancre (numero, instant, contenu, signature) values ($1, $2, $3, $4))
            insert into journal_evenement (chaine, numero, ancre, contenu, empreinte, instant)
            select $5, lien.numero, $1, lien.contenu, lien.empreinte, (lien.contenu::jsonb ->> 'instant')::timestamptz
            from unnest($6::bigint[], $7::text[], $8::text[]) as lien (numero, contenu, empreinte)""";

    private final Pool pool;
    private final SigningKey key;
    private final String now;

    /** @param key null where the operator gave none */
    PgStore(Pool pool, SigningKey key) {
        this(pool, key, "clock_timestamp()");
    }

    /** @param now SQL for the database's time: the one clock that all replicas share, by which events grow old */
    PgStore(Pool pool, SigningKey key, String now) {
        this.pool = pool;
        this.key = key;
        this.now = now;
    }

    @Override
    public Uni<Void> write(List<Link> batch) {
        return pool.withConnection(database -> database.query(begin(batch)).execute()
                .flatMap(begun -> add(database, begun.next().next().iterator().next(), batch))
                // A connection that is in no transaction any more, or is gone, takes no harm.
                .onFailure().call(failed -> database.query(ROLLBACK).execute().onFailure().recoverWithNull()));
    }

    private String begin(List<Link> batch) {
        return BEGIN.formatted(Purger.LOCK, batch.get(0).chaine(), batch.get(0).numero(),
                batch.get(batch.size() - 1).numero(), now);
    }

    private Uni<Void> add(SqlConnection database, Row state, List<Link> batch) {
        Set<Long> written = Set.of(state.getArrayOfLongs("ecrits"));
        List<Link> missing = batch.stream().filter(link -> !written.contains(link.numero())).toList();
        if (missing.isEmpty()) {
            return database.query(COMMIT).execute().replaceWithVoid();
        }
        String last = state.getString("ancre");
        Head head = last == null ? Head.NONE : new Anchor(last, null).head();
        Seal seal = new Seal(head.numero() + 1, head.empreinte(), state.getOffsetDateTime("maintenant").toInstant(),
                batch(missing));
        Anchor anchor = Anchor.of(seal, key);
        Uni<?> inserted = database.preparedQuery(INSERT).execute(Tuple.tuple(List.of(seal.numero(),
                OffsetDateTime.ofInstant(seal.instant(), ZoneOffset.UTC), anchor.contenu()))
                .addString(anchor.signature()).addUUID(batch.get(0).chaine())
                .addArrayOfLong(missing.stream().map(Link::numero).toArray(Long[]::new))
                .addArrayOfString(missing.stream().map(Link::contenu).toArray(String[]::new))
                .addArrayOfString(missing.stream().map(link -> link.empreinte().hex()).toArray(String[]::new)));
        // Sent behind it without waiting: where the one fails, the database makes a rollback of the other.
        return Uni.combine().all().unis(inserted, database.query(COMMIT).execute()).discardItems();
    }

    private static Batch batch(List<Link> links) {
        Link last = links.get(links.size() - 1);
        return new Batch(last.chaine(), links.get(0).numero(), last.numero(), last.empreinte());
    }
}
