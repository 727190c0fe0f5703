package fr.apiparticulier.gateway.base;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnectOptions;

/**
 * Connections to the database end by themselves when nothing more comes from it: one that vanished without a word, as after a
 * failover or behind a firewall that drops, would else hold its place in the pool for a quarter of an hour. Whoever waited for
 * an answer gets a failure then; the next one gets a new connection. The database is asked to do the same, so that what was
 * locked for us does not stay so.
 */
@Singleton
public final class Connexions implements PgPoolCreator {

    /**
     * More than any statement here waits: five seconds for the journal's lock, at most. Pooled connections that nobody uses are
     * given up earlier ({@code quarkus.datasource.reactive.idle-timeout}), so that none ends under who has just taken it.
     */
    private static final Duration SILENCE = Duration.ofSeconds(10);
    /** A database that is there accepts within milliseconds. */
    private static final Duration ACCEPTED = Duration.ofSeconds(3);

    private final Duration silence;
    private volatile Input configured;

    @Inject
    public Connexions() {
        this(SILENCE);
    }

    Connexions(Duration silence) {
        this.silence = silence;
    }

    @Override
    public Pool create(Input input) {
        configured = input;
        return pool(silence, input.poolOptions());
    }

    /**
     * For whoever must not wait behind all others. The application's pool has been made before.
     *
     * @param size connections at most
     * @param silence after which one of them ends
     * @return connections of the same configuration; whoever asked for them closes them
     */
    public io.vertx.mutiny.sqlclient.Pool apart(int size, Duration silence) {
        return io.vertx.mutiny.sqlclient.Pool
                .newInstance(pool(silence, new PoolOptions(configured.poolOptions()).setMaxSize(size).setIdleTimeout(0)));
    }

    private Pool pool(Duration silence, PoolOptions options) {
        List<SqlConnectOptions> ends = configured.pgConnectOptionsList().stream().map(end -> ending(end, silence)).toList();
        return PgBuilder.pool().with(options).connectingTo(ends).using(configured.vertx()).build();
    }

    private static SqlConnectOptions ending(PgConnectOptions end, Duration silence) {
        SqlConnectOptions ending = new PgConnectOptions(end);
        ending.addProperty("idle_in_transaction_session_timeout", silence.toMillis() + "ms");
        ending.setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
        ending.setReadIdleTimeout((int) silence.toMillis());
        ending.setConnectTimeout((int) ACCEPTED.toMillis());
        return ending;
    }
}
