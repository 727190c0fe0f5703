package fr.apiparticulier.gateway.franceconnect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.FranceConnectFictif;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

/** Whoever guesses FranceConnect tokens is slowed down, behind a proxy that says who it is. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
@TestProfile(LimiteTest.DerriereUnProxy.class)
public class LimiteTest {

    private static final String V3 = "/v3/dss/quotient_familial/france_connect?recipient=13002526500013";
    private static final String V2 = "/api/v2/composition-familiale-v2?recipient=13002526500013";

    public static final class DerriereUnProxy implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("particulier.france-connect.par-heure", "30", "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.allow-x-forwarded", "true");
        }
    }

    @BeforeEach
    void inconnus() {
        Fournisseur.UNIQUE.oublie();
        Fournisseur.UNIQUE.repond(FranceConnectFictif.INTROSPECTION, 401, "{\"error\":\"invalid_request\"}");
    }

    private static Response appel(String url, String jeton, String adresse) {
        return RestAssured.given().header("X-Forwarded-For", adresse).header("Authorization", "Bearer " + jeton).get(url);
    }

    private static Response devine(String url, String adresse) {
        return appel(url, FranceConnectFictif.jetonOpaque(), adresse);
    }

    @Test
    void address_thatGuesses_isSlowedDown_andOthersAreNot() {
        // Two hours may be met, never three.
        List<Integer> statuts = IntStream.range(0, 61).mapToObj(i -> devine(V3, "203.0.113.8").statusCode()).toList();
        assertThat(statuts.subList(0, 30)).containsOnly(401);
        assertThat(statuts).contains(429);
        assertThat(Fournisseur.UNIQUE.appels()).hasSizeLessThan(61);

        Response v3 = devine(V3, "203.0.113.8");
        assertThat(v3.jsonPath().getList("errors.code")).isEqualTo(List.of("00429"));
        assertThat(Integer.parseInt(v3.header("Retry-After"))).isBetween(1, 3_600);
        Response v2 = devine(V2, "203.0.113.8");
        assertThat(v2.jsonPath().getMap("$")).containsOnlyKeys("errors");
        assertThat(devine(V3, "203.0.113.9").statusCode()).isEqualTo(401);
    }

    @Test
    void token_thatIsKnown_doesNotCount() {
        new FranceConnectFictif("cnaf_enfants").repond();
        String jeton = FranceConnectFictif.jetonOpaque();
        assertThat(IntStream.range(0, 70).mapToObj(i -> appel(V3, jeton, "203.0.113.10").statusCode())).doesNotContain(429);
        assertThat(Fournisseur.UNIQUE.appels().stream().filter(a -> a.uri().equals(FranceConnectFictif.INTROSPECTION)))
                .hasSize(1);
    }
}
