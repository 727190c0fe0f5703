package fr.apiparticulier.gateway.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletionException;

import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.sqlclient.ClosedConnectionException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.registre.Passage;
import fr.apiparticulier.gateway.test.Attente;

/** A real database, and a way to it that falls silent without an end. */
class ConnexionsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration SILENCE = Duration.ofSeconds(1);
    private static final int PLACES = 2;

    private static EmbeddedPostgres postgres;

    private Vertx vertx;
    private Passage passage;
    private Pool base;

    @BeforeAll
    static void demarrer() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void arreter() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void connecter() {
        vertx = Vertx.vertx();
        passage = new Passage(vertx, postgres.getPort());
        base = Pool.newInstance(new Connexions(SILENCE).create(Dites.de(vertx, passage.port(), PLACES)));
    }

    @AfterEach
    void fermer() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private RowSet<Row> demander(String sql) {
        return base.query(sql).execute().await().atMost(PATIENCE);
    }

    @Test
    void question_toADatabaseThatVanished_fails_andGivesItsPlaceBack() {
        demander("select 1");
        passage.taire();
        // One on a connection that was good, one on a connection that never comes about, one that waits for their places.
        for (int i = 0; i <= PLACES; i++) {
            base.query("select 1").execute().subscribe().with(answer -> {
            }, failure -> {
            });
        }
        // Ended while it waited, or found ended when it was lent.
        assertThatThrownBy(() -> demander("select 1")).satisfiesAnyOf(
                ended -> assertThat(ended).isInstanceOf(ClosedConnectionException.class),
                found -> assertThat(found).hasStackTraceContaining("Connection is not active now"));
        passage.retablir();
        Attente.de("silent ones let go of", PATIENCE, () -> passage.muettes() == 0);
        // The pool hears of an ended connection a moment after its other end does, and may lend it until then.
        Attente.de("answered again", PATIENCE, this::repond);
    }

    private boolean repond() {
        try {
            return demander("select 1").size() == 1;
        } catch (CompletionException ended) {
            return false;
        }
    }

    /** What the database would else keep for the dead: nobody could write there until it noticed. */
    @Test
    void lock_ofAConnectionThatVanished_isGivenBack() {
        demander("create table verrou (un int)");
        demander("insert into verrou values (1)");
        base.withTransaction(
                connection -> connection.query("update verrou set un = 2").execute().invoke(locked -> passage.taire())
                        .flatMap(locked -> connection.query("select 1").execute()))
                .subscribe().with(done -> {
                }, failure -> {
                });
        Attente.de("vanished", PATIENCE, () -> passage.muettes() > 0);
        passage.retablir();
        Attente.de("let go of", PATIENCE, () -> passage.muettes() == 0);
        Attente.de("unlocked", PATIENCE, () -> demander("select un from verrou for update skip locked").size() == 1);
        assertThat(demander("select un from verrou").iterator().next().getInteger(0)).isEqualTo(1);
    }

    @Test
    void question_whoseAnswerTakesLongAndComes_isNotCutOff() {
        long debut = System.nanoTime();
        demander("select repeat('x', 100000), pg_sleep(0.2) from generate_series(1, 8)");
        assertThat(Duration.ofNanos(System.nanoTime() - debut)).isGreaterThan(SILENCE);
    }
}
