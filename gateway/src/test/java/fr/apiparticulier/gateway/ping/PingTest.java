package fr.apiparticulier.gateway.ping;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.net.URL;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class PingTest {

    @TestHTTPResource(value = "/health/ready", management = true)
    URL ready;

    @BeforeEach
    void oublier() {
        Fournisseur.UNIQUE.oublie();
    }

    @Test
    void gateway_answersByItself() {
        RestAssured.get("/api/ping").then().statusCode(200).body(equalTo("\"pong\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cnaf_msa_quotient_familial", "mesri_statut_etudiant_ine", "cnous_etudiant_boursier_identite",
            "pole_emploi_status", "pole_emploi_indemnites", "men_scolarite"})
    void provider_thatIsThere_isOkAndThenNot(String id) {
        Fournisseur.UNIQUE.repond("/ping", 200, "{\"enregistrements\":3,\"importeLe\":null}");
        RestAssured.get("/api/" + id + "/ping").then().statusCode(200).body("status", equalTo("ok"))
                .body("last_ok_status", not(equalTo(null)));
        Fournisseur.UNIQUE.repond("/ping", 503, "");
        RestAssured.get("/api/" + id + "/ping").then().statusCode(502).body("status", equalTo("bad_gateway"))
                .body("last_update", not(equalTo(null)));
    }

    @Test
    void unknownIdentifier_isAnEmpty404() {
        RestAssured.get("/api/inconnu/ping").then().statusCode(404).body("$", aMapWithSize(0));
    }

    @Test
    void gateway_isReadyWithAllProvidersAway() {
        Fournisseur.UNIQUE.repond("/ping", 503, "");
        RestAssured.get(ready).then().statusCode(200).body("status", equalTo("UP"));
    }
}
