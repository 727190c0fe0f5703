package fr.apiparticulier.suite.bout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import fr.apiparticulier.suite.chaos.detour.Detour;
import fr.apiparticulier.suite.chaos.detour.Panne;
import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.SuiteOptions;
import fr.apiparticulier.suite.lancement.administration.BacASable;
import fr.apiparticulier.suite.lancement.processus.Ports;
import fr.apiparticulier.suite.lancement.redis.Redis;

/**
 * Two gateways of one PostgreSQL and one Redis: what is decided at one holds at the other, and what one token may ask it may
 * ask of both together, whatever becomes of the two that they share.
 */
@Timeout(300)
class RepliquesIT {

    private static final Duration PROMESSE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Longer than a question, a silence and a second question: everything that waits has been caught by then. */
    private static final Duration PANNE = Duration.ofSeconds(20);
    private static final int REPLIQUES = 2;
    private static final int QUOTA = 20;
    private static final Duration DELAI_REDIS = Duration.ofSeconds(1);
    /** The question under way when Redis goes. */
    private static final long PARTI = DELAI_REDIS.plusSeconds(1).toNanos();
    /** Until replicas that have found Redis again count by it alone: as {@code quota/Absence} says, and a second. */
    private static final long REVENU = DELAI_REDIS.plusSeconds(4).toNanos();
    private static final String QUESTION = "/v3/mesri/statut_etudiant/ine?ine=990000101HH&recipient=13002526500013";
    private static final String SCOPE = "mesri_identite";
    private static final String LOCAL = "particulier_quota_local";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path dossier;

    private static Detour base;
    private static int portRedis;
    private static Redis redis;
    private static Suite suite;

    private String habilitation;
    private UUID jti;
    private String jeton;

    @BeforeAll
    static void demarrer() throws Exception {
        base = Detour.ouvrir();
        int postgres = Ports.libre();
        base.vers(postgres);
        portRedis = Ports.libre();
        redis = lancerRedis();
        suite = Suite.demarrer(SuiteOptions.parDefaut().enRepliques(REPLIQUES).basesSurPort(postgres)
                .avecPropriete("particulier.base.port", Integer.toString(base.port()))
                .avecPropriete("particulier.quota.redis", "redis://127.0.0.1:" + portRedis)
                .avecPropriete("particulier.quota.repliques", Integer.toString(REPLIQUES))
                // A machine that is busy with something else is no Redis that is away.
                .avecPropriete("particulier.quota.delai-redis", DELAI_REDIS.toSeconds() + "s")
                .avecPropriete("particulier.quota.appels-par-minute-par-adresse", "1000000"), ligne -> {
                });
    }

    @AfterAll
    static void arreter() {
        for (AutoCloseable ouvert : List.<AutoCloseable>of(() -> suite.close(), () -> redis.close(), () -> base.close())) {
            try {
                ouvert.close();
            } catch (Exception e) {
                // It was never there; the others are to be closed.
            }
        }
    }

    private static Redis lancerRedis() throws IOException, InterruptedException {
        return Redis.demarrer(dossier.resolve("redis"), portRedis, dossier.resolve("redis.log"));
    }

    /** Each test has its own, with a client's quota. */
    @BeforeEach
    void habiliter() throws Exception {
        habilitation = operer("POST", "/habilitations", fiche(UUID.randomUUID().toString())).path("id").asText();
        operer("POST", "/habilitations/" + habilitation + "/activer", null);
        JsonNode emis = operer("POST", "/habilitations/" + habilitation + "/jetons", JSON.createObjectNode());
        jti = UUID.fromString(emis.path("jti").asText());
        jeton = emis.path("jeton").asText();
        enTempsUtile("issued", PROMESSE, () -> partout(200));
    }

    private static ObjectNode fiche(String reference) {
        ObjectNode fiche = BacASable.fiche(Set.of(SCOPE), null).put("reference", reference);
        fiche.remove("client_france_connect");
        return fiche;
    }

    private static RequestSpecification operateur() throws IOException {
        return RestAssured.given().baseUri(suite.administration().toString()).contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + Files.readString(suite.secretAdministration()));
    }

    private static JsonNode operer(String methode, String chemin, JsonNode corps) throws IOException {
        RequestSpecification acte = corps == null ? operateur() : operateur().body(corps.toString());
        Response reponse = acte.request(methode, chemin);
        assertThat(reponse.statusCode()).as("%s %s: %s", methode, chemin, reponse.asString()).isIn(200, 201);
        return JSON.readTree(reponse.asString());
    }

    private Response appel(URI replique, String question) {
        return RestAssured.given().urlEncodingEnabled(false).header("X-Api-Key", jeton).get(replique + question);
    }

    /** @return whether every replica answers so; nothing of the quota is used */
    private boolean partout(int statut) {
        return suite.repliques().stream().allMatch(replique -> appel(replique, "/api/introspect").statusCode() == statut);
    }

    private static void enTempsUtile(String quoi, Duration auPlus, Callable<Boolean> arrive) throws Exception {
        long fin = System.nanoTime() + auPlus.toNanos();
        while (!arrive.call()) {
            assertThat(System.nanoTime()).as("%s: not within %s", quoi, auPlus).isLessThan(fin);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    @Test
    void token_revokedAtOneReplica_isRefusedByTheOther() throws Exception {
        operer("POST", "/jetons/" + jti + "/revocation", null);
        assertThat(appel(suite.repliques().get(0), "/api/introspect").statusCode()).isEqualTo(401);
        enTempsUtile("revoked", PROMESSE, () -> partout(401));
    }

    @Test
    void quota_grantedAtOneReplica_holdsAtBoth() throws Exception {
        ObjectNode tenue = (ObjectNode) operer("GET", "/habilitations/" + habilitation, null);
        operer("PUT", "/habilitations/" + habilitation, fiche(tenue.path("reference").asText())
                .put("version", tenue.path("version").asInt()).put("appels_par_seconde", 3));
        enTempsUtile("granted", PROMESSE, () -> suite.repliques().stream()
                .allMatch(replique -> "3".equals(appel(replique, QUESTION).header("RateLimit-Limit"))));
        try (Martelage martelage = new Martelage(suite.repliques(), QUESTION, jeton)) {
            martelage.attendre(9);
            assertThat(Fenetres.depassement(martelage.admis(0, Long.MAX_VALUE), 3)).isEmpty();
        }
    }

    /** What ADR 16 promises, and the one exception it makes: the second in which Redis goes away, and the ones of its return. */
    @Test
    void token_askedAtBothReplicas_getsOneQuota_whateverBecomesOfRedis() throws Exception {
        long debut = System.nanoTime();
        long arret;
        long arrete;
        long relance;
        long revenu;
        Martelage martelage = new Martelage(suite.repliques(), QUESTION, jeton);
        try (martelage) {
            martelage.attendre(5 * QUOTA);
            arret = System.nanoTime();
            redis.close();
            arrete = System.nanoTime();
            martelage.attendre(5 * QUOTA);
            assertThat(gestions()).allMatch(gestion -> mesure(gestion, LOCAL) == 1);
            relance = System.nanoTime();
            redis = lancerRedis();
            enTempsUtile("Redis found again", PATIENCE, () -> gestions().stream()
                    .allMatch(gestion -> mesure(gestion, LOCAL) == 0));
            revenu = System.nanoTime();
            martelage.attendre(10 * QUOTA);
        }
        assertThat(martelage.autres()).containsExactly(429);
        long fin = System.nanoTime();
        assertThat(Fenetres.depassement(martelage.admis(debut, arret), QUOTA)).as("with Redis").isEmpty();
        assertThat(Fenetres.depassement(martelage.admis(arrete + PARTI, relance), QUOTA))
                .as("without Redis").isEmpty();
        assertThat(Fenetres.depassement(martelage.admis(revenu + REVENU, fin), QUOTA))
                .as("with Redis again").isEmpty();
        assertThat(Fenetres.depassement(martelage.admis(debut, fin), QUOTA + QUOTA / REPLIQUES)).as("at any time").isEmpty();
    }

    /**
     * The database is gone without a word, as after a failover: what was connected hears of it no more for good, and only what
     * connects afterwards finds it. Clients notice nothing; nothing of it lasts.
     */
    @Test
    void database_thatVanishedWithoutAWord_isHeardAgainWithinThePromise_andNothingIsLost() throws Exception {
        Set<String> appels = new HashSet<>();
        List<Future<Integer>> operations = new ArrayList<>();
        ExecutorService operateurs = Executors.newCachedThreadPool();
        base.regler(Panne.TROU_NOIR);
        for (long fin = System.nanoTime() + PANNE.toNanos(); System.nanoTime() < fin; TimeUnit.MILLISECONDS.sleep(200)) {
            for (URI replique : suite.repliques()) {
                Response reponse = appel(replique, QUESTION);
                assertThat(reponse.statusCode()).isEqualTo(200);
                appels.add(reponse.header("X-Request-ID"));
            }
            // Operators try, too, and take what connections they can get.
            operations.add(operateurs.submit(() -> operateur().get("/habilitations").statusCode()));
        }
        assertThat(base.oubliees()).isPositive();
        base.regler(Panne.AUCUNE);
        ecrire("update jeton set revoque_le = now() - interval '1 second' where jti = ?", jti);
        enTempsUtile("revoked", PROMESSE, () -> partout(401));

        enTempsUtile("lost connections given up", PATIENCE, () -> base.oubliees() == 0);
        enTempsUtile("spools drained", PATIENCE, () -> gestions().stream()
                .allMatch(gestion -> mesure(gestion, "particulier_journal_spool_octets") == 0));
        for (Future<Integer> operation : operations) {
            assertThat(operation.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("an answer").isPositive();
        }
        operateurs.shutdown();
        operer("GET", "/habilitations", null);
        assertThat(journalises()).containsAll(appels);
        enTempsUtile("last use written", PATIENCE, () -> utilise());
    }

    private static List<URI> gestions() {
        return suite.gestions().subList(0, REPLIQUES);
    }

    private static double mesure(URI gestion, String nom) {
        return RestAssured.get(gestion.resolve("/q/metrics")).asString().lines().filter(ligne -> ligne.startsWith(nom))
                .mapToDouble(ligne -> Double.parseDouble(ligne.substring(ligne.lastIndexOf(' ') + 1))).findFirst()
                .orElseThrow();
    }

    /** By the way that nothing stands in. */
    private static Connection directe() throws SQLException, IOException {
        Properties secret = new Properties();
        secret.setProperty("password", Files.readString(suite.motDePasse()).strip());
        return DriverManager.getConnection(suite.basePasserelle(), secret);
    }

    private static void ecrire(String ordre, UUID valeur) throws SQLException, IOException {
        try (Connection connexion = directe(); PreparedStatement statement = connexion.prepareStatement(ordre)) {
            statement.setObject(1, valeur);
            assertThat(statement.executeUpdate()).isOne();
        }
    }

    /** @return the ids of this token's calls that the journal has */
    private Set<String> journalises() throws SQLException, IOException {
        Set<String> requetes = new HashSet<>();
        try (Connection connexion = directe();
                PreparedStatement statement = connexion.prepareStatement(
                        "select contenu::jsonb ->> 'requete' from journal_evenement where contenu::jsonb ->> 'jeton' = ?")) {
            statement.setString(1, jti.toString());
            try (ResultSet lignes = statement.executeQuery()) {
                while (lignes.next()) {
                    requetes.add(lignes.getString(1));
                }
            }
        }
        return requetes;
    }

    private boolean utilise() throws SQLException, IOException {
        try (Connection connexion = directe();
                PreparedStatement statement = connexion.prepareStatement(
                        "select 1 from jeton where jti = ? and utilise_le is not null")) {
            statement.setObject(1, jti);
            try (ResultSet ligne = statement.executeQuery()) {
                return ligne.next();
            }
        }
    }
}
