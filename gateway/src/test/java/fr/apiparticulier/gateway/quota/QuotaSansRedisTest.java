package fr.apiparticulier.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.test.Cas;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;
import fr.apiparticulier.gateway.test.Registre;

/** A Redis that is configured and was never there: the gateway starts, is ready, and enforces its share. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
@TestProfile(QuotaSansRedisTest.Absent.class)
class QuotaSansRedisTest {

    @TestHTTPResource(value = "/health/ready", management = true)
    String pret;

    @TestHTTPResource(value = "/metrics", management = true)
    String mesures;

    public static final class Absent implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            // Nobody listens on the port of "discard".
            return Map.of("particulier.quota.redis", "redis://127.0.0.1:9", "particulier.quota.repliques", "2",
                    "particulier.quota.appels-par-seconde", "7");
        }
    }

    @Test
    void gateway_withoutItsRedis_enforcesItsShare_andSaysSoToItsOperator() {
        Fournisseur.UNIQUE.oublie();
        Cas.tous().forEach(cas -> Fournisseur.UNIQUE.repond(cas.fournisseur(), 200, cas.reponse()));
        assertThat(RestAssured.get(pret).statusCode()).isEqualTo(200);
        String jeton = Jetons.ADMINISTRATIONS.jeton(claims -> claims.setJwtId(Registre.jetonNeuf().toString()),
                "cnaf_quotient_familial");
        Response premiere = appel(jeton);
        assertThat(premiere.statusCode()).isEqualTo(200);
        assertThat(premiere.header("RateLimit-Policy")).isEqualTo("\"default\";q=3;w=1");
        assertThat(IntStream.range(0, 40).map(i -> appel(jeton).statusCode()).distinct()).containsOnly(200, 429);
        assertThat(RestAssured.get(mesures).asString()).contains("particulier_quota_local 1.0")
                .containsPattern("particulier_quota_replis_total\\{raison=\"(panne|delai)\"} [1-9]")
                .containsPattern("particulier_quota_refus_total\\{cause=\"jeton\"} [1-9]");
    }

    private static Response appel(String jeton) {
        return RestAssured.given().urlEncodingEnabled(false).header("X-Api-Key", jeton)
                .get("/v3/dss/quotient_familial/identite?" + Cas.FAMILLE_V3);
    }
}
