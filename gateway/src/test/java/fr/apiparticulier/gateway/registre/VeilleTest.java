package fr.apiparticulier.gateway.registre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.apiparticulier.gateway.base.Connexions;
import fr.apiparticulier.gateway.base.Dites;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.test.Attente;

/** What a process knows of a real database: at once, if the notification is lost, while it is away, from the first moment on. */
class VeilleTest {

    private static final Duration PROMISE = Duration.ofSeconds(5);
    private static final Duration NEVER = Duration.ofHours(1);
    /** The operator's default. */
    private static final Duration PERIOD = Duration.ofSeconds(2);
    private static final Duration OFTEN = Duration.ofMillis(200);
    private static final UUID HABILITATION = new UUID(0, 1);
    private static final Clock CLOCK = Clock.systemUTC();

    private static EmbeddedPostgres postgres;

    @TempDir
    Path dossier;

    private Vertx vertx;
    private Passage passage;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private Registre registre;
    private Ecoute ecoute;
    private Copie copie;
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
        Attente.de("copy written", PROMISE, () -> copie.estEcrite());
    }

    private void veiller(Duration periode) throws InterruptedException {
        veiller(periode, NEVER, acces -> new Lecteur(acces, CLOCK));
    }

    private void veiller(Duration periode, Duration relecture, Function<Acces, Lecteur> lecteur) throws InterruptedException {
        Connexions connexions = new Connexions();
        Pool toutes = Pool.newInstance(connexions.create(Dites.de(vertx, passage.port(), 1)));
        RegistreConfig config = new CopieTest.Reglage(periode, relecture, dossier.resolve("copie").toUri());
        Acces acces = new Acces(toutes, connexions, config);
        registre = new Registre(CLOCK);
        ecoute = new Ecoute(acces);
        copie = new Copie(config, CopieTest.SCEAU, CopieTest.json(), CLOCK);
        veille = new Veille(registre, lecteur.apply(acces), ecoute, copie, new Mesures(meters, registre, CLOCK), config, CLOCK,
                vertx);
        Flyway flyway = Flyway.configure().dataSource(
                "jdbc:postgresql://127.0.0.1:" + passage.port() + "/postgres?connectTimeout=2", "postgres", "postgres")
                .locations("db/migration").load();
        veille.start(new StartupEvent(), new Migration(flyway, vertx));
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
        Path fichier = dossier.resolve("copie");
        Attente.de("copy", PROMISE, () -> Files.exists(fichier));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fichier))).isEqualTo("rw-------");
        assertThat(Files.readString(fichier)).contains("cnaf_enfants").doesNotContain("canari", "Mairie");

        passage.couper();
        veiller(OFTEN);
        assertThat(registre.etat().jeton(new UUID(0, 10))).isPresent();
        assertThat(new RegistreCheck(registre).call().getStatus()).isEqualTo(Status.UP);
    }

    /** A connection that is dead says nothing, whoever waits for it: what listens, what was asked, what comes about meanwhile. */
    @Test
    void database_thatVanishedWithoutAWord_isHeardAgainInTime_andNoConnectionIsLost() throws Exception {
        emettre(new UUID(0, 10));
        veiller(PERIOD);
        Attente.de("listening", PROMISE, () -> ecoute.ecoute());
        passage.taire();
        Attente.de("questions in vain", Duration.ofSeconds(20),
                () -> meters.get("particulier.habilitations.echecs").counter().count() >= 4);
        passage.retablir();
        emettre(new UUID(0, 11));
        connait(new UUID(0, 11));
        Attente.de("listening", PROMISE, () -> ecoute.ecoute());
        Attente.de("silent ones let go of", PROMISE, () -> passage.muettes() == 0);
    }

    @Test
    void wholeRead_thatIsNeverAnswered_doesNotHoldUpTheNext() throws Exception {
        AtomicBoolean once = new AtomicBoolean();
        veiller(PERIOD, NEVER, acces -> new Lecteur(acces, CLOCK) {
            @Override
            Uni<Releve> releve() {
                if (once.getAndSet(false)) {
                    passage.taire();
                    passage.retablir();
                }
                return super.releve();
            }
        });
        once.set(true);
        emettre(new UUID(0, 10));
        connait(new UUID(0, 10));
        assertThat(once).isFalse();
    }

    @Test
    void connection_thatListensAndHearsNothing_isKept() throws Exception {
        veiller(NEVER);
        Attente.de("listening", PROMISE, () -> ecoute.ecoute());
        passage.taire();
        passage.retablir();
        // It was let go of, and another one listens: nothing but the notification tells of a change.
        Attente.de("let go of", PROMISE, () -> passage.muettes() == 0);
        Attente.de("listening", PROMISE, () -> ecoute.ecoute());
        emettre(new UUID(0, 10));
        connait(new UUID(0, 10));
    }

    @Test
    void change_thatWasNotCounted_isKnownByTheNextWholeRead_andTheCopyIsAsOldAsThat() throws Exception {
        veiller(OFTEN, OFTEN, acces -> new Lecteur(acces, CLOCK));
        sql("alter table jeton disable trigger user");
        emettre(new UUID(0, 10));
        sql("alter table jeton enable trigger user");
        connait(new UUID(0, 10));
        assertThat(meters.get("particulier.habilitations.propagation").timer().count()).isZero();
        Path fichier = dossier.resolve("copie");
        Attente.de("copy", PROMISE, () -> Files.exists(fichier));
        FileTime avant = Files.getLastModifiedTime(fichier);
        Attente.de("another copy", PROMISE, () -> !avant.equals(dernierChangement(fichier)));
    }

    private static FileTime dernierChangement(Path fichier) {
        try {
            return Files.getLastModifiedTime(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a copy of another database, or one that somebody restored. */
    @Test
    void copy_isNotBelievedBecauseItCountsAsManyChanges() throws Exception {
        emettre(new UUID(0, 10));
        veiller(NEVER);
        Attente.de("copy", PROMISE, () -> Files.exists(dossier.resolve("copie")));
        passage.couper();
        sql("alter table jeton disable trigger user", "delete from jeton", "alter table jeton enable trigger user");
        passage.retablir();
        veiller(NEVER);
        assertThat(registre.etat().jetons()).isZero();
    }

    @Test
    void rowWithANullInAList_isRefusedByTheDatabase_andOneThatIsThereAllowsNothing_andTheOthersGoOn() throws Exception {
        String nulle = "insert into habilitation (id, siret, intitule, scopes, destinataires, etat, creee_le, modifiee_le)"
                + " values ('" + new UUID(0, 2) + "', '13002526500013', 'Mairie fictive', '{cnaf_enfants,null}', '{null}',"
                + " 'ACTIVE', now(), now())";
        assertThatThrownBy(() -> sql(nulle)).isInstanceOf(SQLException.class).hasMessageContaining("habilitation_listes");
        emettre(new UUID(0, 10));
        sql("alter table habilitation drop constraint habilitation_listes");
        sql(nulle);
        sql("alter table habilitation add constraint habilitation_listes check (array_position(scopes, null) is null"
                + " and array_position(destinataires, null) is null) not valid");
        sql("insert into jeton (jti, habilitation, scopes, kid, emis_le, expire_le) values ('" + new UUID(0, 11) + "', '"
                + new UUID(0, 2) + "', '{cnaf_enfants}', 'k', now(), now() + interval '1 day')");
        veiller(NEVER);
        assertThat(registre.etat().jeton(new UUID(0, 10)).orElseThrow().habilitation().active()).isTrue();
        assertThat(registre.etat().jeton(new UUID(0, 11)).orElseThrow().habilitation().active()).isFalse();
    }
}
