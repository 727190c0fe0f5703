package fr.apiparticulier.gateway.error;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.test.PasserelleTestResource;

/** A defect of the gateway is told as one, in the form of the version, and says nothing of what it was about. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class DefautTest {

    @Test
    void defect_sinceV3_is00500() {
        RestAssured.get("/v3/defaut").then().statusCode(500).body("errors[0].code", equalTo("00500"))
                .body(not(containsString(Defaut.CANARI)));
    }

    @Test
    void defect_inV2_isAnError() {
        RestAssured.get("/api/v2/defaut").then().statusCode(500).body("error", equalTo("error"))
                .body(not(containsString(Defaut.CANARI)));
        RestAssured.given().accept("application/problem+json").get("/api/v2/defaut").then().statusCode(500)
                .body("code", equalTo("00500"));
    }
}
