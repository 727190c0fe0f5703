package fr.apiparticulier.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.test.Cas;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;
import fr.apiparticulier.gateway.test.Reponses;
import fr.apiparticulier.journal.Dump;
import fr.apiparticulier.journal.PublicKeys;
import fr.apiparticulier.journal.Purger;
import fr.apiparticulier.journal.Verifier;

/** The database away: calls are answered as long as their events are safe on the disk, and no longer. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class PanneTest {

    private final Path spool = Path.of(ConfigProvider.getConfig().getValue("particulier.journal.spool", String.class));

    @BeforeEach
    void fournisseur() {
        Fournisseur.UNIQUE.oublie();
        Fournisseur.UNIQUE.repond("/demandeur-emploi/paiements", 200, Reponses.PAIEMENTS);
    }

    @AfterEach
    void laBaseRevient() {
        Base.revient();
    }

    private static ValidatableResponse appel(String requete) {
        return RestAssured.given().header("X-Request-ID", requete)
                .header("Authorization", "Bearer " + Jetons.ADMINISTRATIONS.jeton("pole_emploi_paiements"))
                .get("/v3/france_travail/indemnites/identifiant?identifiant=zoe.fictive" + Cas.RECIPIENT).then();
    }

    private static String requete() {
        return UUID.randomUUID().toString();
    }

    private static void intact() throws SQLException {
        Verifier verifier = new Verifier(PublicKeys.read(Jetons.ensemble(Jetons.JOURNAL)), null, null, Clock.systemUTC());
        try (Connection base = Base.connexion()) {
            Dump.read(base, verifier::accept);
        }
        assertThat(verifier.finish().findings()).isEmpty();
    }

    @Test
    void databaseAway_answersGoOn_andTheirEventsFollow_onceEach() throws SQLException {
        appel(requete()).statusCode(200);
        Base.sEnVa();
        List<String> requetes = IntStream.range(0, 10).mapToObj(i -> requete()).toList();
        requetes.forEach(requete -> appel(requete).statusCode(200));
        assertThat(Base.lire("select numero from journal_evenement where contenu like '%" + requetes.get(0) + "%'")).isEmpty();
        Base.revient();
        requetes.forEach(Base::evenement);
        requetes.forEach(requete -> assertThat(
                Base.lire("select numero from journal_evenement where contenu like '%" + requete + "%'")).hasSize(1));
        // The spool is empty again, and the database is written to at once.
        Base.attendre(() -> fichiers(), fichiers -> fichiers.isEmpty());
        appel(requete()).statusCode(200);
        intact();
    }

    @Test
    void commitThatTakesTooLong_isTakenOverByTheDisk_andDoneOnceInTheEnd() throws SQLException {
        String requete = requete();
        try (Connection base = Base.connexion(); Statement verrou = base.createStatement()) {
            verrou.execute("select pg_advisory_lock(" + Purger.LOCK + ")");
            appel(requete).statusCode(200);
            assertThat(fichiers()).isNotEmpty();
        }
        Base.attendre(() -> fichiers(), fichiers -> fichiers.isEmpty());
        assertThat(Base.lire("select numero from journal_evenement where contenu like '%" + requete + "%'")).hasSize(1);
        intact();
    }

    @Test
    void databaseAndDiskAway_nothingIsSaidOfAPerson() throws Exception {
        appel(requete()).statusCode(200);
        Base.attendre(() -> fichiers(), fichiers -> fichiers.isEmpty());
        Path ailleurs = spool.resolveSibling(spool.getFileName() + "-ailleurs");
        Files.move(spool, ailleurs);
        String requete = requete();
        try {
            Base.sEnVa();
            appel(requete).statusCode(500).header("Retry-After", equalTo("10")).body("errors[0].code", equalTo("00500"))
                    .body(not(containsString("paiements")));
            // Nor that a provider does not know them.
            Fournisseur.UNIQUE.repond("/demandeur-emploi/paiements", 404, "{\"error\":\"DEMANDEUR_ABSENT\"}");
            appel(requete()).statusCode(500).body("errors[0].code", equalTo("00500"));
            Fournisseur.UNIQUE.repond("/demandeur-emploi/paiements", 200, Reponses.PAIEMENTS);
        } finally {
            Files.move(ailleurs, spool);
        }
        Base.revient();
        String suivante = requete();
        appel(suivante).statusCode(200);
        assertThat(Base.evenement(suivante).getString("issue")).isEqualTo("served");
        assertThat(Base.lire("select numero from journal_evenement where contenu like '%" + requete + "%' "
                + "and contenu::jsonb ->> 'issue' = 'served'")).isEmpty();
        intact();
    }

    private List<Path> fichiers() {
        try (var files = Files.list(spool)) {
            return files.filter(file -> file.toString().endsWith(".spool")).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
