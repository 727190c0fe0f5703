package fr.apiparticulier.gateway.registre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.test.Attente;

/** What a process knows of a real database: at once, if the notification is lost, while it is away, from the first moment on. */
class VeilleTest {

    private static final Duration PROMISE = Duration.ofSeconds(5);
    private static final Duration NEVER = Duration.ofHours(1);
    private static final Duration OFTEN = Duration.ofMillis(200);
    private static final UUID HABILITATION = new UUID(0, 1);

    private static EmbeddedPostgres postgres;

    @TempDir
    Path dossier;

    private Vertx vertx;
    private Passage passage;
    private Pool base;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private Registre registre;
    private Ecoute ecoute;
    private Veille veille;

    @BeforeAll
    static void demarrer() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        Flyway.configure().dataSource(postgres.getPostgresDatabase()).locations("db/migration").load().migrate();
    }

    @AfterAll
    static void arreter() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void preparer() throws SQLException {
        sql("truncate habilitation, jeton, cle cascade");
        sql("insert into habilitation (id, siret, intitule, scopes, etat, contact_technique, creee_le, modifiee_le)"
                + " values ('" + HABILITATION + "', '13002526500013', 'Mairie fictive', '{cnaf_enfants}', 'ACTIVE',"
                + " '{\"courriel\": \"canari@mairie.invalid\"}', now(), now())");
        vertx = Vertx.vertx();
        passage = new Passage(vertx, postgres.getPort());
    }

    @AfterEach
    void fermer() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void veiller(Duration periode) throws InterruptedException {
        base = PgBuilder.pool().with(new PoolOptions().setMaxSize(4))
                .connectingTo(new PgConnectOptions().setHost("127.0.0.1").setPort(passage.port()).setDatabase("postgres")
                        .setUser("postgres").setPassword("postgres"))
                .using(io.vertx.mutiny.core.Vertx.newInstance(vertx)).build();
        Clock clock = Clock.systemUTC();
        RegistreConfig config = new Reglage(periode, dossier.resolve("copie.json").toUri());
        registre = new Registre(clock);
        ecoute = new Ecoute(base);
        veille = new Veille(registre, new Lecteur(base, clock), ecoute, new Copie(config, new ObjectMapper()
                .registerModule(new JavaTimeModule()).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)),
                new Mesures(meters, registre), config, clock);
        Flyway flyway = Flyway.configure().dataSource(
                "jdbc:postgresql://127.0.0.1:" + passage.port() + "/postgres?connectTimeout=2", "postgres", "postgres")
                .locations("db/migration").load();
        veille.start(new StartupEvent(), new Migration(flyway, vertx), vertx);
    }

    private record Reglage(Duration periode, URI fichier) implements RegistreConfig {
        @Override
        public Optional<URI> copie() {
            return Optional.of(fichier);
        }

        @Override
        public Duration delai() {
            return Duration.ofSeconds(2);
        }
    }

    private static void sql(String... ordres) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String ordre : ordres) {
                statement.execute(ordre);
            }
            connection.commit();
        }
    }

    private static void emettre(UUID jti) throws SQLException {
        sql("insert into jeton (jti, habilitation, scopes, kid, emis_le, expire_le) values ('" + jti + "', '" + HABILITATION
                + "', '{cnaf_enfants}', 'k', now(), now() + interval '1 day')");
    }

    private void connait(UUID jti) {
        Attente.de("token known", PROMISE, () -> registre.siConnu().flatMap(etat -> etat.jeton(jti)).isPresent());
    }

    @Test
    void start_withItsDatabase_knowsEverythingBeforeTheFirstCall() throws Exception {
        emettre(new UUID(0, 10));
        veiller(NEVER);
        assertThat(registre.etat().jeton(new UUID(0, 10))).isPresent();
        assertThat(new RegistreCheck(registre).call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void change_isHeardOf() throws Exception {
        veiller(NEVER);
        emettre(new UUID(0, 10));
        connait(new UUID(0, 10));
        sql("update jeton set revoque_le = now()");
        Attente.de("revoked", PROMISE, () -> registre.etat().jeton(new UUID(0, 10)).orElseThrow()
                .estRevoque(Clock.systemUTC().instant().plusSeconds(1)));
        sql("delete from jeton");
        Attente.de("gone", PROMISE, () -> registre.etat().jeton(new UUID(0, 10)).isEmpty());
    }

    @Test
    void change_whoseNotificationIsLost_isKnownByThePeriodicQuestion() throws Exception {
        veiller(OFTEN);
        Attente.de("listening", PROMISE, () -> ecoute.ecoute());
        ecoute.couper().await().atMost(PROMISE);
        emettre(new UUID(0, 10));
        connait(new UUID(0, 10));
    }

    @Test
    void burst_ofChanges_endsInTheLastOne() throws Exception {
        veiller(NEVER);
        for (int i = 0; i < 50; i++) {
            emettre(new UUID(1, i));
        }
        Attente.de("all of them", PROMISE, () -> registre.etat().jetons() == 50);
    }

    @Test
    void use_ofAToken_isNoChange() throws Exception {
        emettre(new UUID(0, 10));
        veiller(NEVER);
        long avant = registre.etat().numero();
        sql("update jeton set utilise_le = now()");
        veille.relire().await().atMost(PROMISE);
        assertThat(registre.etat().numero()).isEqualTo(avant);
    }

    @Test
    void transaction_withManyRows_isOneChange_andOneThatIsUndoneNone() throws Exception {
        veiller(NEVER);
        long avant = registre.etat().numero();
        sql("insert into jeton (jti, habilitation, scopes, kid, emis_le, expire_le) select gen_random_uuid(), '" + HABILITATION
                + "', '{}', 'k', now(), now() from generate_series(1, 500)",
                "update habilitation set intitule = 'Autre mairie fictive'");
        sql("savepoint s", "delete from habilitation where etat = 'CLOSE'", "rollback to savepoint s");
        veille.relire().await().atMost(PROMISE);
        assertThat(registre.etat().numero()).isEqualTo(avant + 1);
    }

    @Test
    void database_thatIsAway_leavesWhatIsKnown_andIsHeardAgain() throws Exception {
        emettre(new UUID(0, 10));
        veiller(OFTEN);
        passage.couper();
        Attente.de("failure counted", PROMISE,
                () -> meters.get("particulier.habilitations.echecs").counter().count() > 0);
        double age = meters.get("particulier.habilitations.age").gauge().value();
        Attente.de("older", PROMISE, () -> meters.get("particulier.habilitations.age").gauge().value() > age);
        assertThat(registre.etat().jeton(new UUID(0, 10))).isPresent();
        assertThat(new RegistreCheck(registre).call().getStatus()).isEqualTo(Status.UP);

        emettre(new UUID(0, 11));
        passage.retablir();
        connait(new UUID(0, 11));
        Attente.de("listening", PROMISE, () -> ecoute.ecoute());
    }

    @Test
    void start_withoutDatabaseOrCopy_isNotReady_andOurFault_untilTheDatabaseIsThere() throws Exception {
        passage.couper();
        veiller(OFTEN);
        assertThat(new RegistreCheck(registre).call().getStatus()).isEqualTo(Status.DOWN);
        assertThatThrownBy(registre::etat).isInstanceOf(Refusal.class);
        emettre(new UUID(0, 10));
        passage.retablir();
        connait(new UUID(0, 10));
    }

    @Test
    void start_withoutDatabaseButWithACopy_serves() throws Exception {
        emettre(new UUID(0, 10));
        veiller(NEVER);
        Path copie = dossier.resolve("copie.json");
        Attente.de("copy", PROMISE, () -> Files.exists(copie));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copie))).isEqualTo("rw-------");
        assertThat(Files.readString(copie)).doesNotContain("canari", "Mairie");

        passage.couper();
        veiller(OFTEN);
        assertThat(registre.etat().jeton(new UUID(0, 10))).isPresent();
        assertThat(new RegistreCheck(registre).call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void copy_thatCannotBeRead_isNone() throws Exception {
        Files.writeString(dossier.resolve("copie.json"), "{\"numero\":");
        passage.couper();
        veiller(OFTEN);
        assertThat(registre.siConnu()).isEmpty();
    }
}
