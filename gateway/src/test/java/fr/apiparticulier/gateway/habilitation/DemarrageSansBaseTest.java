package fr.apiparticulier.gateway.habilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.net.URL;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

/** A gateway whose database is away when it starts, and that has no copy: it starts, knows nobody, and blames no token for it. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
@TestProfile(DemarrageSansBaseTest.SansBase.class)
class DemarrageSansBaseTest {

    @TestHTTPResource(value = "/health/ready", management = true)
    URL ready;

    public static final class SansBase implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            // Nobody listens there.
            return Map.of("particulier.base.port", "1");
        }
    }

    @Test
    void call_isAnsweredThatItIsOurFault() {
        Fournisseur.UNIQUE.oublie();
        String jeton = Jetons.ADMINISTRATIONS.jeton("pole_emploi_identite");
        RestAssured.given().header("Authorization", "Bearer " + jeton)
                .get("/v3/france_travail/statut/identifiant?identifiant=zoe.fictive&recipient=13002526500013").then()
                .statusCode(500).body("errors.code", contains("00500"));
        RestAssured.given().header("X-Api-Key", jeton).get("/api/introspect").then().statusCode(500);
        RestAssured.given().header("X-Api-Key", Jetons.FAUSSAIRE.jeton()).get("/api/introspect").then().statusCode(401);
        assertThat(Fournisseur.UNIQUE.appels()).isEmpty();
    }

    @Test
    void process_isAliveAndNotReady() {
        RestAssured.get(ready).then().statusCode(503).body("status", equalTo("DOWN"))
                .body("checks.name", hasItem("habilitations"));
        RestAssured.get(ready.toString().replace("ready", "live")).then().statusCode(200);
    }
}
