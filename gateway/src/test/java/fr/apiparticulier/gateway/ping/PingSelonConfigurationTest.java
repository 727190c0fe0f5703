package fr.apiparticulier.gateway.ping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.ping.PingSelonConfigurationTest.Reglages;
import fr.apiparticulier.gateway.test.Brut;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;
import fr.apiparticulier.gateway.test.Reponses;

/** Pings fed by the questions of clients, maintenance, the public address, and the end of a version: as an operator says. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
@TestProfile(Reglages.class)
class PingSelonConfigurationTest {

    public static final class Reglages implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("particulier.ping.memoire", "1h",
                    // Always, and never.
                    "particulier.maintenances.education", "00:00-12:00,12:00-00:00",
                    "particulier.maintenances.pole-emploi", "MON 00:00-00:01",
                    "particulier.adresse-publique", "https://particulier.invalid/",
                    "particulier.versions.v2.retiree", "2027-03-02",
                    "particulier.versions.v2.documentation", "https://particulier.invalid/migration");
        }
    }

    private static final String QUESTION = "/v4/cnous/etudiant_boursier/ine?ine=990000001HH&recipient=13002526500013";
    private static final String PING = "/api/cnous_etudiant_boursier_france_connect/ping";

    @Inject
    CircuitBreakerMaintenance disjoncteurs;

    @BeforeEach
    void oublier() {
        Fournisseur.UNIQUE.oublie();
        disjoncteurs.resetAll();
    }

    private static void demander(int reponse, String corps, int status) {
        Fournisseur.UNIQUE.repond("/etudiant-boursier/ine", reponse, corps);
        RestAssured.given().header("X-Api-Key", Jetons.ADMINISTRATIONS.jeton("cnous_email")).get(QUESTION).then()
                .statusCode(status);
    }

    private static long sondes() {
        return Fournisseur.UNIQUE.appels().stream().filter(appel -> appel.uri().equals("/ping")).count();
    }

    @Test
    void questionsOfClients_tellTheProviderThereUntilOneFails() {
        Fournisseur.UNIQUE.repond("/ping", 503, "");
        demander(200, Reponses.BOURSE, 200);
        RestAssured.get(PING).then().statusCode(200).body("status", equalTo("ok"));
        demander(404, "{\"error\":\"BOURSIER_ABSENT\"}", 404);
        RestAssured.get(PING).then().statusCode(200).body("status", equalTo("ok"));
        assertThat(sondes()).as("an answer makes a probe needless").isZero();

        demander(500, "", 502);
        String vu = RestAssured.get(PING).then().statusCode(502).body("status", equalTo("bad_gateway")).extract()
                .path("last_ok_status");
        assertThat(OffsetDateTime.parse(vu)).isCloseTo(OffsetDateTime.now(), within(1, ChronoUnit.MINUTES));
        RestAssured.get(PING).then().statusCode(502);
        assertThat(sondes()).as("only ok is remembered").isEqualTo(2);

        Fournisseur.UNIQUE.repond("/ping", 200, "{\"enregistrements\":3,\"importeLe\":null}");
        RestAssured.get(PING).then().statusCode(200).body("status", equalTo("ok"));
        RestAssured.get(PING).then().statusCode(200).body("status", equalTo("ok"));
        assertThat(sondes()).as("a probe that succeeded is remembered").isEqualTo(3);
    }

    @Test
    void maintenance_isToldWithItsEnd_andNobodyIsAsked() {
        String fin = RestAssured.get("/api/men_scolarite/ping").then().statusCode(200).body("status", equalTo("maintenance"))
                .body("last_ok_status", nullValue()).extract().path("until");
        assertThat(OffsetDateTime.parse(fin)).isAfter(OffsetDateTime.now()).isBefore(OffsetDateTime.now().plusHours(14));
        assertThat(sondes()).isZero();
    }

    @Test
    void pings_standAtThePublicAddress() {
        RestAssured.given().header("X-Forwarded-Host", "ailleurs.example").get("/api/pings").then().statusCode(200)
                .body("url", everyItem(startsWith("https://particulier.invalid/api/")));
    }

    @Test
    void sunsetAndDocumentation_areToldWhereTheyAreConfigured() {
        Brut reponse = Brut.envoyer("GET /api/v2/etudiants HTTP/1.1");
        assertThat(reponse.header("deprecation")).isEqualTo("@1740697200");
        assertThat(reponse.header("sunset")).isEqualTo("Mon, 01 Mar 2027 23:00:00 GMT");
        assertThat(reponse.header("link")).isEqualTo("<https://particulier.invalid/migration>; rel=\"deprecation\"");
    }

    @Test
    void catalogue_saysMaintenances_andTheDayAVersionMayEnd() {
        JsonPath ressources = RestAssured.get("/v3/ressources").then().statusCode(200).extract().jsonPath()
                .setRootPath("data.ressources.find { it.nom == 'scolarites' }");
        assertThat(ressources.getString("disponibilite.etat")).isEqualTo("maintenance");
        assertThat(OffsetDateTime.parse(ressources.getString("disponibilite.jusqu_a"))).isAfter(OffsetDateTime.now());
        assertThat(ressources.getList("versions.version")).isEqualTo(List.of(5, 4, 3, 2));
        assertThat(ressources.<String>getList("versions.retiree_le")).containsExactly(null, null, null, "2027-03-02");
    }
}
