package fr.apiparticulier.suite.bout;

import java.util.Map;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

import fr.apiparticulier.suite.lancement.Scopes;
import fr.apiparticulier.suite.lancement.Suite;

/** Calls to whole addresses, as a page writes them. */
final class Appels {

    private Appels() {
    }

    /** @param adresse path and query, encoded */
    static ValidatableResponse appel(Suite suite, String adresse, Map<String, String> entetes) {
        return RestAssured.given().urlEncodingEnabled(false).headers(entetes).get(suite.url() + adresse).then();
    }

    /** @return the header with a token of every scope */
    static Map<String, String> jeton(Suite suite) {
        return Map.of("X-Api-Key", suite.jeton(Scopes.TOUS));
    }
}
