package fr.apiparticulier.gateway.minimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.PoolOptions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.registre.Passage;
import fr.apiparticulier.gateway.test.Attente;

/** The roll-up is what reading the whole journal would tell, however it came to be. */
class UsageTableTest {

    private static final Instant JANVIER = Instant.parse("2026-01-10T00:00:00Z");
    private static final Instant MAINTENANT = Instant.parse("2026-06-01T00:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int TRANCHE = 10;
    private static final UUID UNE = new UUID(0, 1);
    private static final UUID AUTRE = new UUID(0, 2);

    /** What the table keeps one row of. */
    private record Cle(UUID habilitation, String route, String champ) {
    }

    private record Evenement(UUID habilitation, String route, String issue, List<String> champs, Instant instant) {

        static Evenement servi(UUID habilitation, Instant instant, String... champs) {
            return new Evenement(habilitation, "/v3/essai/un", "served", List.of(champs), instant);
        }

        String contenu() {
            return "{\"champs\":[%s],%s\"instant\":\"%s\",\"issue\":\"%s\",\"personnes\":[],\"route\":\"%s\"}".formatted(
                    champs.stream().map(champ -> "\"" + champ + "\"").collect(Collectors.joining(",")),
                    habilitation == null ? "" : "\"habilitation\":\"" + habilitation + "\",", instant, issue, route);
        }
    }

    private static EmbeddedPostgres postgres;
    private static Vertx vertx;
    private static Pool pool;

    private final UsageTable table = new UsageTable(pool, TRANCHE);
    private final List<Evenement> ecrits = new ArrayList<>();
    private long ancre;

    @BeforeAll
    static void demarrer() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        Flyway.configure().dataSource(postgres.getPostgresDatabase()).locations("db/migration").load().migrate();
        vertx = Vertx.vertx();
        pool = pool(postgres.getPort());
    }

    private static Pool pool(int port) {
        return Pool.newInstance(PgBuilder.pool().using(vertx).with(new PoolOptions().setMaxSize(8)).connectingTo(
                new PgConnectOptions().setHost("127.0.0.1").setPort(port).setUser("postgres").setPassword("postgres")
                        .setDatabase("postgres"))
                .build());
    }

    @AfterAll
    static void arreter() throws IOException {
        pool.closeAndAwait();
        vertx.close();
        postgres.close();
    }

    @BeforeEach
    void vider() {
        purger("true");
        faire("delete from minimisation_champ; update minimisation_avance set ancre = 0, depuis = null, jusqua = null");
    }

    private static void faire(String sql) {
        try (Connection base = postgres.getPostgresDatabase().getConnection(); Statement ordre = base.createStatement()) {
            ordre.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the end of their time does, but without a proof. */
    private static void purger(String lesquels) {
        faire("set particulier.journal_purge = 'oui'; delete from journal_evenement where " + lesquels
                + "; delete from journal_ancre where not exists (select from journal_evenement where ancre = "
                + "journal_ancre.numero); set particulier.journal_purge = ''");
    }

    /** One anchor, as a commit of a replica adds it. */
    private void ecrire(Instant scelle, Evenement... lot) {
        ancre++;
        try (Connection base = postgres.getPostgresDatabase().getConnection();
                PreparedStatement sceau = base.prepareStatement("insert into journal_ancre (numero, instant, contenu) values "
                        + "(?, ?, ?)");
                PreparedStatement ligne = base.prepareStatement("insert into journal_evenement (chaine, numero, ancre, contenu,"
                        + " empreinte, instant) values (?, ?, ?, ?, '', ?)")) {
            base.setAutoCommit(false);
            sceau.setLong(1, ancre);
            sceau.setObject(2, scelle.atOffset(ZoneOffset.UTC));
            sceau.setString(3, "{\"ancre\":%d,\"instant\":\"%s\"}".formatted(ancre, scelle));
            sceau.execute();
            for (Evenement evenement : lot) {
                ligne.setObject(1, UNE);
                ligne.setLong(2, ecrits.size());
                ligne.setLong(3, ancre);
                ligne.setString(4, evenement.contenu());
                ligne.setObject(5, OffsetDateTime.ofInstant(evenement.instant(), ZoneOffset.UTC));
                ligne.execute();
                ecrits.add(evenement);
            }
            base.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int avancer(UsageTable table) {
        int tranches = 1;
        while (table.advance(MAINTENANT).await().atMost(PATIENCE)) {
            tranches++;
        }
        return tranches;
    }

    private Usages lire(UUID habilitation) {
        return table.read(habilitation).await().atMost(PATIENCE);
    }

    private Map<Cle, Instant> table() {
        return Stream.of(UNE, AUTRE).flatMap(habilitation -> lire(habilitation).usages().stream().map(
                usage -> Map.entry(new Cle(habilitation, usage.route(), usage.champ()), usage.dernier())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The naive twin: all that was ever written, looked at one by one. */
    private Map<Cle, Instant> attendu() {
        Map<Cle, Instant> derniers = new HashMap<>();
        ecrits.stream().filter(evenement -> evenement.habilitation() != null && evenement.issue().equals("served"))
                .forEach(evenement -> Stream.concat(Stream.of(""), evenement.champs().stream())
                        .forEach(champ -> derniers.merge(new Cle(evenement.habilitation(), evenement.route(), champ),
                                evenement.instant(), (un, autre) -> un.isAfter(autre) ? un : autre)));
        return derniers;
    }

    private Evenement auHasard(Random hasard) {
        List<String> champs = Stream.of("nom", "adresse", "adresse.pays", "echelon").filter(champ -> hasard.nextBoolean())
                .toList();
        return new Evenement(hasard.nextInt(5) == 0 ? null : hasard.nextBoolean() ? UNE : AUTRE,
                "/v3/essai/" + hasard.nextInt(3), hasard.nextInt(4) == 0 ? "not_found" : "served", champs,
                JANVIER.plusSeconds(hasard.nextInt(1_000_000)));
    }

    @Test
    void rollUp_overManyAnchors_isWhatTheWholeJournalSays() {
        long graine = new Random().nextLong();
        Random hasard = new Random(graine);
        for (int fois = 0; fois < 3; fois++) {
            for (int lot = 0; lot < 20; lot++) {
                ecrire(MAINTENANT, Stream.generate(() -> auHasard(hasard)).limit(1 + hasard.nextInt(25))
                        .toArray(Evenement[]::new));
            }
            assertThat(avancer(table)).as("seed %d", graine).isGreaterThan(1);
            assertThat(table()).as("seed %d", graine).isEqualTo(attendu());
        }
    }

    @Test
    void readAgain_changesNothing() {
        ecrire(JANVIER, Evenement.servi(UNE, JANVIER, "nom"));
        avancer(table);
        assertThat(avancer(table)).isEqualTo(1);
        faire("update minimisation_avance set ancre = 0");
        avancer(table);
        assertThat(table()).isEqualTo(attendu()).hasSize(2);
    }

    @Test
    void replicasAtOnce_doWhatOneWould() {
        Random hasard = new Random(1);
        for (int lot = 0; lot < 40; lot++) {
            ecrire(MAINTENANT, auHasard(hasard), auHasard(hasard), auHasard(hasard));
        }
        List<UsageTable> repliques = Stream.generate(() -> new UsageTable(pool, TRANCHE)).limit(4).toList();
        for (int tour = 0; tour < 20; tour++) {
            Uni.join().all(repliques.stream().map(replique -> replique.advance(MAINTENANT)).toList()).andFailFast().await()
                    .atMost(PATIENCE);
        }
        assertThat(table()).isEqualTo(attendu());
    }

    @Test
    void replicaThatFindsAnotherAtIt_leavesItToThatOne() throws SQLException {
        ecrire(JANVIER, Evenement.servi(UNE, JANVIER, "nom"));
        try (Connection autre = postgres.getPostgresDatabase().getConnection(); Statement ordre = autre.createStatement()) {
            autre.setAutoCommit(false);
            ordre.execute("select pg_advisory_xact_lock(" + 0x6D696E696D6973L + ")");
            assertThat(table.advance(MAINTENANT).await().atMost(PATIENCE)).isFalse();
            assertThat(lire(UNE).jusqua()).isNull();
            autre.rollback();
        }
        avancer(table);
        assertThat(lire(UNE).jusqua()).isEqualTo(MAINTENANT);
    }

    /** Stopped, or its network gone, between two statements: its session is idle within its transaction. */
    @Test
    void replicaThatFellSilentWithTheLock_doesNotHoldUpTheOthers() throws SQLException {
        ecrire(JANVIER, Evenement.servi(UNE, JANVIER, "nom"));
        Passage passage = new Passage(vertx, postgres.getPort());
        Pool parLa = pool(passage.port());
        try (Connection autre = postgres.getPostgresDatabase().getConnection(); Statement ordre = autre.createStatement()) {
            autre.setAutoCommit(false);
            ordre.execute("lock table minimisation_champ");
            new UsageTable(parLa, TRANCHE, Duration.ofSeconds(2)).advance(MAINTENANT).subscribe().with(more -> {
            }, ended -> {
            });
            Attente.de("has the lock, and waits", PATIENCE, () -> compter("pg_locks where not granted") == 1);
            passage.taire();
            autre.rollback();
        }
        try {
            assertThat(table.advance(MAINTENANT).await().atMost(PATIENCE)).isFalse();
            assertThat(lire(UNE).jusqua()).isNull();
            Attente.de("another at it", PATIENCE, () -> {
                avancer(table);
                return MAINTENANT.equals(lire(UNE).jusqua());
            });
            assertThat(table()).isEqualTo(attendu());
        } finally {
            faire("select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction'");
            parLa.closeAndAwait();
        }
    }

    @Test
    void replicaThatWaitsForAnything_givesUp_andTheLockBack() throws SQLException {
        ecrire(JANVIER, Evenement.servi(UNE, JANVIER, "nom"));
        try (Connection autre = postgres.getPostgresDatabase().getConnection(); Statement ordre = autre.createStatement()) {
            autre.setAutoCommit(false);
            ordre.execute("lock table minimisation_champ");
            UsageTable pressee = new UsageTable(pool, TRANCHE, Duration.ofMillis(200));
            assertThatThrownBy(() -> pressee.advance(MAINTENANT).await().atMost(PATIENCE))
                    .isInstanceOfSatisfying(PgException.class, failure -> assertThat(failure.getSqlState()).isEqualTo("57014"));
            assertThat(compter("pg_locks where locktype = 'advisory'")).isZero();
            autre.rollback();
        }
        avancer(table);
        assertThat(table()).isEqualTo(attendu());
    }

    private static long compter(String lesquels) {
        return pool.query("select count(*) from " + lesquels).execute().await().atMost(PATIENCE).iterator().next().getLong(0);
    }

    /** What waited on the disk of a replica is sealed after what happened later. */
    @Test
    void eventThatComesLate_isReadAndTakesNothingBack() {
        ecrire(JANVIER.plusSeconds(50), Evenement.servi(UNE, JANVIER.plusSeconds(50), "nom"));
        avancer(table);
        ecrire(JANVIER.plusSeconds(60), Evenement.servi(UNE, JANVIER, "nom", "adresse"));
        avancer(table);
        assertThat(table()).containsEntry(new Cle(UNE, "/v3/essai/un", "nom"), JANVIER.plusSeconds(50))
                .containsEntry(new Cle(UNE, "/v3/essai/un", "adresse"), JANVIER).hasSize(3);
    }

    @Test
    void knownUpTo_isTheAnchorReadLast_andNowOnceNothingIsLeft() {
        assertThat(lire(UNE)).isEqualTo(new Usages(null, null, List.of()));
        for (int lot = 0; lot < 3; lot++) {
            Instant quand = JANVIER.plusSeconds(lot);
            ecrire(quand, Stream.generate(() -> Evenement.servi(UNE, JANVIER, "nom")).limit(TRANCHE).toArray(Evenement[]::new));
        }
        assertThat(table.advance(MAINTENANT).await().atMost(PATIENCE)).isTrue();
        assertThat(lire(UNE).jusqua()).isEqualTo(JANVIER);
        avancer(table);
        assertThat(lire(UNE).jusqua()).isEqualTo(MAINTENANT);
        assertThat(lire(UNE).depuis()).isEqualTo(JANVIER);
    }

    @Test
    void whatTheJournalForgets_isForgotten() {
        ecrire(JANVIER, Evenement.servi(UNE, JANVIER, "nom"), Evenement.servi(AUTRE, JANVIER, "nom"));
        ecrire(JANVIER, Evenement.servi(UNE, JANVIER.plusSeconds(9), "adresse"));
        avancer(table);
        purger("ancre = 1");
        avancer(table);
        assertThat(table().keySet()).containsExactlyInAnyOrder(new Cle(UNE, "/v3/essai/un", ""),
                new Cle(UNE, "/v3/essai/un", "adresse"));
        purger("true");
        avancer(table);
        assertThat(table()).isEmpty();
        assertThat(lire(UNE).depuis()).isNull();
    }

    @Test
    void databaseThatIsAway_isOurFault_andWorthAskingAgain() {
        Pool absente = pool(1);
        try {
            assertThatThrownBy(() -> new Cumul(absente, Clock.systemUTC(), vertx).of(UNE).await().atMost(PATIENCE))
                    .isInstanceOfSatisfying(Refusal.class, refus -> {
                        assertThat(refus.errors()).containsExactly(GatewayError.INTERNAL.entry());
                        assertThat(refus.retryAfter()).contains(Duration.ofSeconds(10));
                    });
        } finally {
            absente.closeAndAwait();
        }
    }
}
