package fr.apiparticulier.cnaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.appel.InternalHeaders;
import fr.apiparticulier.provider.test.Appelant;
import fr.apiparticulier.provider.test.ProviderTestResource;

/** What a provider does with the time it is given, on a real database that lets it wait. */
@QuarkusTest
@QuarkusTestResource(ProviderTestResource.class)
class EcheanceTest {

    private static final String AUDIENCE = "provider-cnaf";
    private static final String PERSONNE = "registre: provider-cnaf\nversion: 1\nfictif: true\nenregistrements: 0\n";
    private static final String QUESTION = "{\"numero\":\"12345\",\"codePostal\":\"75001\",\"mois\":\"2026-10\"}";

    @Inject
    DataSource base;

    @BeforeEach
    void importer() {
        Appelant.PASSERELLE.importe(AUDIENCE, PERSONNE).statusCode(200);
    }

    private static Response demander(String reste) {
        return Appelant.PASSERELLE.appelle(AUDIENCE).header(InternalHeaders.DEADLINE, reste).body(QUESTION)
                .post("/quotient-familial/numero-allocataire");
    }

    /** Whatever waits for that lock waits until the transaction ends. */
    private void verrouiller(Connection connexion) throws SQLException {
        connexion.setAutoCommit(false);
        try (Statement statement = connexion.createStatement()) {
            statement.execute("lock table dossier in access exclusive mode");
        }
    }

    private int enAttente() throws SQLException {
        try (Connection connexion = base.getConnection();
                Statement statement = connexion.createStatement();
                ResultSet lignes = statement.executeQuery(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and state = 'active'")) {
            lignes.next();
            return lignes.getInt(1);
        }
    }

    private void attendre(int combien) throws SQLException, InterruptedException {
        long fin = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (enAttente() != combien && System.nanoTime() < fin) {
            Thread.sleep(20);
        }
        assertThat(enAttente()).as("statements that wait").isEqualTo(combien);
    }

    @Test
    void question_whoseDeadlinePasses_isA504_andItsStatementIsGone() throws Exception {
        try (Connection connexion = base.getConnection()) {
            verrouiller(connexion);
            try {
                CompletableFuture<Integer> reponse = CompletableFuture.supplyAsync(() -> demander("3000").statusCode());
                attendre(1);
                assertThat(reponse.join()).isEqualTo(504);
                attendre(0);
            } finally {
                connexion.rollback();
            }
        }
        demander("30000").then().statusCode(404);
    }

    @Test
    void question_withNoTimeLeft_doesNotEvenAskTheDatabase() throws Exception {
        try (Connection connexion = base.getConnection()) {
            verrouiller(connexion);
            try {
                demander("0").then().statusCode(504);
                assertThat(enAttente()).isZero();
            } finally {
                connexion.rollback();
            }
        }
    }

    @Test
    void deadlineThatIsNoNumber_isNone() {
        demander("soon").then().statusCode(404);
        demander("-1").then().statusCode(404);
    }

    @Test
    void everyAnswer_tellsItsGeneration_whichAnImportChanges() {
        String avant = demander("30000").then().statusCode(404).extract().header(InternalHeaders.GENERATION);
        assertThat(avant).matches("\\d+-\\d+-\\d+");
        Appelant.PASSERELLE.appelle(AUDIENCE).get("/ping").then().header(InternalHeaders.GENERATION, equalTo(avant));
        Appelant.PASSERELLE.importe(AUDIENCE, PERSONNE).statusCode(200);
        demander("30000").then().header(InternalHeaders.GENERATION, not(equalTo(avant)));
    }
}
