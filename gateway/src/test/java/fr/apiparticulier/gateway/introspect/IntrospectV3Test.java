package fr.apiparticulier.gateway.introspect;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;
import fr.apiparticulier.gateway.test.Registre;

@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class IntrospectV3Test {

    private static RequestSpecification avec(String jeton) {
        return RestAssured.given().header("Authorization", "Bearer " + jeton);
    }

    @Test
    void token_isToldInTheEnvelope() {
        String jeton = Jetons.ADMINISTRATIONS.jeton("cnaf_enfants", "inconnu_ici");
        avec(jeton).get("/v3/token/introspect").then().statusCode(200).contentType("application/vnd.api+json")
                .body("keySet()", containsInAnyOrder("data", "links", "meta")).body("links", aMapWithSize(0))
                .body("meta", aMapWithSize(0)).body("data.keySet()", containsInAnyOrder("id", "type", "scopes"))
                .body("data.id", equalTo(Registre.TOUT.jeton().toString())).body("data.type", equalTo("standard"))
                .body("data.scopes", contains("cnaf_enfants", "inconnu_ici"));
        avec(jeton).accept("application/json").get("/v3/token/introspect").then().statusCode(200)
                .contentType("application/json");
    }

    @Test
    void token_withoutAnyScope_isToldToo() {
        avec(Jetons.ADMINISTRATIONS.jeton()).get("/v3/token/introspect").then().statusCode(200).body("data.scopes", empty());
    }

    @Test
    void token_thatIsNone_isA401() {
        RestAssured.get("/v3/token/introspect").then().statusCode(401).body("errors.code", contains("00101"));
        avec(Jetons.FAUSSAIRE.jeton()).get("/v3/token/introspect").then().statusCode(401).body("errors.code",
                contains("00101"));
        avec(Jetons.ADMINISTRATIONS.expire()).get("/v3/token/introspect").then().statusCode(401).body("errors.code",
                contains("00103"));
        RestAssured.given().queryParam("token", Jetons.ADMINISTRATIONS.jeton()).get("/v3/token/introspect").then()
                .statusCode(401);
    }
}
