package fr.apiparticulier.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.journal.Chain;
import fr.apiparticulier.journal.Dump;
import fr.apiparticulier.journal.Finding;
import fr.apiparticulier.journal.Head;
import fr.apiparticulier.journal.Link;
import fr.apiparticulier.journal.PublicKeys;
import fr.apiparticulier.journal.Purger;
import fr.apiparticulier.journal.Report;
import fr.apiparticulier.journal.SigningKey;
import fr.apiparticulier.journal.Tables;
import fr.apiparticulier.journal.Verifier;

/** The journal's tables, as several replicas write them. */
class PgStoreTest {

    private static final Instant JANVIER = Instant.parse("2026-01-10T00:00:00Z");
    private static final Clock HORLOGE = Clock.systemUTC();
    private static final SigningKey CLE = SigningKey.read(Jetons.JOURNAL.cle()
            .toJson(OutputControlLevel.INCLUDE_PRIVATE));

    private static EmbeddedPostgres postgres;
    private static Vertx vertx;
    private static Pool pool;

    @BeforeAll
    static void demarrer() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        vertx = Vertx.vertx();
        pool = Pool.newInstance(PgBuilder.pool().using(vertx).with(new PoolOptions().setMaxSize(8)).connectingTo(
                new PgConnectOptions().setHost("127.0.0.1").setPort(postgres.getPort()).setUser("postgres")
                        .setPassword("postgres").setDatabase("postgres"))
                .build());
    }

    @AfterAll
    static void arreter() throws IOException {
        pool.closeAndAwait();
        vertx.close();
        postgres.close();
    }

    @BeforeEach
    void tables() throws SQLException, IOException {
        try (var script = getClass().getResourceAsStream("/db/migration/V20__journal.sql")) {
            faire("drop schema public cascade; create schema public; "
                    + new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void faire(String sql) throws SQLException {
        try (Connection base = base(); Statement ordre = base.createStatement()) {
            ordre.execute(sql);
        }
    }

    private static Connection base() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    private static PgStore store(Instant now) {
        return new PgStore(pool, CLE, "timestamptz '" + now + "'");
    }

    private static void write(Instant now, List<Link> batch) {
        store(now).write(batch).await().atMost(Duration.ofSeconds(20));
    }

    private static List<Link> links(Chain chain, int count) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            links.add(chain.add("{\"instant\":\"2026-01-10T00:00:00.123456Z\",\"personnes\":[]}"));
        }
        return links;
    }

    private static Report verify() throws SQLException {
        Verifier verifier = new Verifier(PublicKeys.read(Jetons.ensemble(Jetons.JOURNAL)), null, null, HORLOGE);
        try (Connection base = base()) {
            Dump.read(base, verifier::accept);
        }
        return verifier.finish();
    }

    @Test
    void batches_ofOneChain_areIntact() throws SQLException {
        Chain chain = new Chain(UUID.randomUUID());
        write(JANVIER, links(chain, 3));
        write(JANVIER, links(chain, 500));
        assertThat(verify()).returns(List.of(), Report::findings).returns(503L, Report::events).returns(2L, Report::anchors);
        try (Connection base = base()) {
            assertThat(Tables.check(base)).isEmpty();
        }
    }

    @Test
    void anchors_areDatedByTheDatabase_whateverAReplicasClockSays() throws SQLException {
        new PgStore(pool, CLE).write(links(new Chain(UUID.randomUUID()), 1)).await().atMost(Duration.ofSeconds(20));
        try (Connection base = base();
                Statement demande = base.createStatement();
                var age = demande.executeQuery(
                        "select now() - (contenu::jsonb ->> 'instant')::timestamptz < interval '1 minute' from journal_ancre")) {
            assertThat(age.next()).isTrue();
            assertThat(age.getBoolean(1)).isTrue();
        }
    }

    @Test
    void batchOfWhichTheEndIsWrittenAlready_losesNothing() throws SQLException {
        List<Link> links = links(new Chain(UUID.randomUUID()), 5);
        write(JANVIER, links.subList(3, 5));
        write(JANVIER, links);
        assertThat(verify().events()).isEqualTo(5);
    }

    @Test
    void batchThatIsWrittenAlready_isLeftAsItIs() throws SQLException {
        Chain chain = new Chain(UUID.randomUUID());
        List<Link> links = links(chain, 5);
        write(JANVIER, links.subList(0, 3));
        write(JANVIER, links.subList(0, 3));
        assertThat(verify().anchors()).isEqualTo(1);
        write(JANVIER, links);
        assertThat(verify()).returns(List.of(), Report::findings).returns(5L, Report::events).returns(2L, Report::anchors);
    }

    @Test
    void replicas_thatWriteAtOnce_haveOneOrder() throws SQLException {
        List<Chain> replicas = List.of(new Chain(UUID.randomUUID()), new Chain(UUID.randomUUID()),
                new Chain(UUID.randomUUID()));
        for (int round = 0; round < 20; round++) {
            CompletableFuture.allOf(replicas.stream()
                    .map(chain -> store(JANVIER).write(links(chain, 2)).subscribeAsCompletionStage())
                    .toArray(CompletableFuture[]::new)).join();
        }
        assertThat(verify()).returns(List.of(), Report::findings).returns(120L, Report::events).returns(60L, Report::anchors)
                .returns(3, Report::chains);
    }

    @Test
    void nothing_isChangedOrRemoved_butByAPurge() throws SQLException {
        write(JANVIER, links(new Chain(UUID.randomUUID()), 1));
        for (String ordre : List.of("delete from journal_evenement", "update journal_evenement set empreinte = ''",
                "update journal_ancre set signature = null", "delete from journal_ancre where numero = 1",
                "truncate journal_evenement", "select journal_purger(1)")) {
            assertThatThrownBy(() -> faire(ordre)).as(ordre).isInstanceOf(SQLException.class);
        }
        assertThat(verify().events()).isEqualTo(1);
    }

    @Test
    void rowChanged_byWhomTheDatabaseObeys_isFound() throws SQLException {
        write(JANVIER, links(new Chain(UUID.randomUUID()), 3));
        faire("alter table journal_evenement disable trigger user; update journal_evenement "
                + "set contenu = replace(contenu, '[]', '[\"k.autre\"]') where numero = 2");
        assertThat(verify().findings()).singleElement().asString().startsWith("EVENT_ALTERED event 2 of");
    }

    @Test
    void purge_takesWhatIsOldEnough_andTheRestIsProvenAsBefore() throws SQLException {
        Instant now = HORLOGE.instant();
        Chain alive = new Chain(UUID.randomUUID());
        Chain dead = new Chain(UUID.randomUUID());
        write(now.minus(Duration.ofDays(400)), links(alive, 2));
        write(now.minus(Duration.ofDays(400)), links(dead, 2));
        write(now.minus(Duration.ofDays(370)), links(alive, 2));
        Head kept = verify().head();
        write(now.minus(Duration.ofDays(10)), links(alive, 2));

        Optional<Head> until = purge(Period.ofMonths(13));
        assertThat(until).map(Head::numero).contains(2L);
        assertThat(verify()).returns(List.of(), Report::findings).returns(4L, Report::events)
                .returns(until.orElseThrow(), Report::purged);
        assertThat(purge(Period.ofMonths(13))).isEmpty();

        write(now, links(alive, 1));
        assertThat(purge(Period.ofMonths(12))).isEqualTo(Optional.of(kept));
        assertThat(verify()).returns(List.of(), Report::findings).returns(3L, Report::events);
    }

    @Test
    void purge_byAClockThatTheDatabaseDoesNotShare_takesNothing() throws SQLException {
        write(HORLOGE.instant().minus(Duration.ofDays(400)), links(new Chain(UUID.randomUUID()), 2));
        for (Duration wrong : List.of(Duration.ofDays(700), Duration.ofMinutes(-6))) {
            Purger purger = new Purger(Clock.offset(HORLOGE, wrong), Period.ofMonths(12), CLE, PublicKeys.NONE);
            try (Connection base = base()) {
                assertThatThrownBy(() -> purger.purge(base)).isInstanceOf(IllegalStateException.class);
            }
        }
        assertThat(verify()).returns(2L, Report::events).returns(1L, Report::anchors);
    }

    @Test
    void purge_goesByWhatIsSealed_andNotByAColumn() throws SQLException {
        Chain chain = new Chain(UUID.randomUUID());
        for (int days : new int[]{400, 10, 5}) {
            write(HORLOGE.instant().minus(Duration.ofDays(days)), links(chain, 2));
        }
        for (String youth : List.of("instant = '2019-01-01Z'", "contenu = regexp_replace(contenu, "
                + "'\"instant\":\"[^\"]*', '\"instant\":\"2019-01-01T00:00:00Z')", "contenu = 'x'")) {
            unguarded("update journal_ancre set " + youth + " where numero = 2");
            assertThatThrownBy(() -> purge(Period.ofMonths(12))).as(youth).isInstanceOf(IllegalStateException.class);
            assertThat(verify().events()).isEqualTo(6);
        }
    }

    @Test
    void forgedAnchor_isNotPurged_thoughWhatCameNextFollowsIt() throws SQLException {
        Chain chain = new Chain(UUID.randomUUID());
        write(HORLOGE.instant().minus(Duration.ofDays(400)), links(chain, 2));
        write(HORLOGE.instant().minus(Duration.ofDays(10)), links(chain, 2));
        unguarded("update journal_ancre set instant = '2019-01-01Z', contenu = regexp_replace(contenu, "
                + "'\"instant\":\"[^\"]*', '\"instant\":\"2019-01-01T00:00:00Z') where numero = 2");
        write(HORLOGE.instant(), links(chain, 2));
        assertThatThrownBy(() -> purge(Period.ofMonths(12))).hasMessage("anchor 2 is not signed by a key that is known here");
        assertThat(verify().events()).isEqualTo(6);
        assertThat(verify().findings()).extracting(Finding::kind).contains(Finding.Kind.SIGNATURE_WRONG);
    }

    @Test
    void anchorOfAKeyThatWasChanged_isPurged_whereThatIsKnown() throws SQLException {
        Chain chain = new Chain(UUID.randomUUID());
        write(HORLOGE.instant().minus(Duration.ofDays(400)), links(chain, 2));
        write(HORLOGE.instant(), links(chain, 2));
        SigningKey next = SigningKey.read(Jetons.FAUSSAIRE.cle().toJson(OutputControlLevel.INCLUDE_PRIVATE));
        try (Connection base = base()) {
            assertThatThrownBy(() -> new Purger(HORLOGE, Period.ofMonths(12), next, PublicKeys.NONE).purge(base))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(new Purger(HORLOGE, Period.ofMonths(12), next, PublicKeys.read(Jetons.ensemble(Jetons.JOURNAL)))
                    .purge(base)).map(Head::numero).contains(1L);
        }
    }

    /** As whoever owns the tables may. */
    private static void unguarded(String sql) throws SQLException {
        faire("alter table journal_ancre disable trigger user; "
                + "alter table journal_ancre drop constraint if exists journal_ancre_check; "
                + "alter table journal_ancre drop constraint if exists journal_ancre_check1; " + sql);
    }

    private static Optional<Head> purge(Period kept) throws SQLException {
        try (Connection base = base()) {
            return new Purger(HORLOGE, kept, CLE, PublicKeys.NONE).purge(base);
        }
    }
}
