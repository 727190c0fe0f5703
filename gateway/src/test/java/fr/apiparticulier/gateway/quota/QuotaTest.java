package fr.apiparticulier.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.test.Cas;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.FranceConnectFictif;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;
import fr.apiparticulier.gateway.test.Registre;

/** What a client sees of the quota and of the limit per address, with a real Redis and behind a proxy that says who calls. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
@TestProfile(QuotaTest.Serre.class)
class QuotaTest {

    private static final int LIMITE = 3;
    private static final int PAR_ADRESSE = 200;
    private static final String V3 = "/v3/dss/quotient_familial/identite?" + Cas.FAMILLE_V3;
    private static final String V2 = "/api/v2/composition-familiale?numeroAllocataire=12345&codePostal=75001";
    private static final String FRANCE_CONNECT = "/v3/dss/quotient_familial/france_connect?recipient=13002526500013";
    private static final List<String> ENTETES = List.of("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset",
            "RateLimit",
            "RateLimit-Policy");

    public static final class Serre implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("particulier.quota.appels-par-seconde", Integer.toString(LIMITE),
                    "particulier.quota.appels-par-minute-par-adresse", Integer.toString(PAR_ADRESSE),
                    // What is told is Redis's word, however loaded the machine is.
                    "particulier.quota.delai-redis", "5s",
                    "quarkus.http.proxy.proxy-address-forwarding", "true", "quarkus.http.proxy.allow-x-forwarded", "true");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Redis.class));
        }
    }

    public static final class Redis implements QuarkusTestResourceLifecycleManager {

        private RedisDeTest serveur;

        @Override
        public Map<String, String> start() {
            serveur = new RedisDeTest();
            return Map.of("particulier.quota.redis", serveur.url());
        }

        @Override
        public void stop() {
            serveur.close();
        }
    }

    @BeforeEach
    void fournisseurs() {
        Fournisseur.UNIQUE.oublie();
        Cas.tous().forEach(cas -> Fournisseur.UNIQUE.repond(cas.fournisseur(), 200, cas.reponse()));
    }

    private static RequestSpecification de(String adresse) {
        return RestAssured.given().urlEncodingEnabled(false).header("X-Forwarded-For", adresse);
    }

    private static Response appel(String url, String jeton) {
        return de("203.0.113.20").header("Authorization", "Bearer " + jeton).get(url);
    }

    private static String jeton() {
        return Jetons.ADMINISTRATIONS.jeton(claims -> claims.setJwtId(Registre.jetonNeuf().toString()),
                "cnaf_quotient_familial");
    }

    /** @return the first refusal of a client that does not wait */
    private static Response insiste(Stream<String> urls, String jeton) {
        return urls.map(url -> appel(url, jeton)).filter(reponse -> reponse.statusCode() == 429).findFirst()
                .orElseThrow(() -> new AssertionError("never refused"));
    }

    @Test
    void answer_toATokenThatIsKnown_tellsTheQuota_whateverItsOutcome() {
        Map<String, Integer> statuts = Map.of(V3, 200, V3.replace("recipient", "inconnu"), 422,
                "/v3/cnous/etudiant_boursier/ine?ine=990000001HH&recipient=13002526500013", 403, V2, 200);
        Map<String, Integer> lus = new HashMap<>();
        statuts.keySet().forEach(url -> {
            Response reponse = appel(url, jeton());
            lus.put(url, reponse.statusCode());
            assertThat(reponse.header("RateLimit-Limit")).isEqualTo("3");
            assertThat(reponse.header("RateLimit-Remaining")).isEqualTo("2");
            assertThat(Long.parseLong(reponse.header("RateLimit-Reset"))).isGreaterThan(1_700_000_000L);
            assertThat(reponse.header("RateLimit")).isEqualTo("\"default\";r=2;t=1");
            assertThat(reponse.header("RateLimit-Policy")).isEqualTo("\"default\";q=3;w=1");
        });
        assertThat(lus).isEqualTo(statuts);
    }

    @Test
    void answer_toNobody_andIntrospectionAndPings_areNotCounted() {
        Stream.of(appel(V3, "x.y.z"), appel("/api/introspect", jeton()), appel("/v3/token/introspect", jeton()),
                appel("/api/ping", jeton())).forEach(
                        reponse -> assertThat(reponse.headers().asList())
                                .noneMatch(header -> ENTETES.contains(header.getName())));
    }

    @Test
    void token_beyondItsQuota_isRefused_overAllVersionsTogether() {
        Response v3 = insiste(IntStream.range(0, 40).mapToObj(i -> i % 2 == 0 ? V2 : V3), jeton());
        assertThat(v3.header("Retry-After")).isIn("1", "2");
        assertThat(v3.header("RateLimit-Remaining")).isEqualTo("0");
    }

    @Test
    void refusal_hasTheBodyOfItsVersion_orIsAProblem() {
        Response v3 = insiste(Stream.generate(() -> V3).limit(40), jeton());
        assertThat(v3.jsonPath().getList("errors.code")).containsExactly("00429");
        Response v2 = insiste(Stream.generate(() -> V2).limit(40), jeton());
        assertThat(v2.jsonPath().getMap("$")).containsOnlyKeys("errors");
        assertThat(v2.jsonPath().getList("errors", String.class)).hasSize(1);
        String jeton = jeton();
        Response probleme = IntStream.range(0, 40)
                .mapToObj(
                        i -> de("203.0.113.21").header("Accept", "application/problem+json").header("X-Api-Key", jeton).get(V2))
                .filter(reponse -> reponse.statusCode() == 429).findFirst().orElseThrow();
        assertThat(probleme.contentType()).startsWith("application/problem+json");
        assertThat(probleme.jsonPath().getString("code")).isEqualTo("00429");
    }

    private static void connecter() {
        FranceConnectFictif.avec(fictif -> fictif.jeton.put("aud", Registre.ORDINAIRE.client()), "cnaf_quotient_familial")
                .repond();
    }

    @Test
    void franceConnectTokens_haveEachTheirOwnQuota() {
        for (int i = 0; i < 2 * LIMITE; i++) {
            connecter();
            assertThat(appel(FRANCE_CONNECT, FranceConnectFictif.jetonOpaque()).header("RateLimit-Remaining")).isEqualTo("2");
        }
        connecter();
        String jeton = FranceConnectFictif.jetonOpaque();
        assertThat(insiste(Stream.generate(() -> FRANCE_CONNECT).limit(40), jeton).header("RateLimit-Remaining"))
                .isEqualTo("0");
    }

    @Test
    void address_thatCallsTooOften_isRefusedBeforeItsTokenIsRead_andPingsAreFree() {
        // Two minutes may be met, never three.
        List<Response> reponses = IntStream.range(0, 2 * PAR_ADRESSE + 1).mapToObj(i -> de("203.0.113.22").get(V3)).toList();
        assertThat(reponses.subList(0, PAR_ADRESSE)).extracting(Response::statusCode).containsOnly(401);
        Response refus = reponses.stream().filter(reponse -> reponse.statusCode() == 429).findFirst().orElseThrow();
        assertThat(Integer.parseInt(refus.header("Retry-After"))).isBetween(1, 60);
        assertThat(refus.jsonPath().getList("errors.code")).containsExactly("00429");
        assertThat(refus.header("X-Request-ID")).isNotNull();
        for (int i = 0; i <= PAR_ADRESSE; i++) {
            assertThat(de("203.0.113.23").get("/api/ping").statusCode()).isEqualTo(200);
        }
        assertThat(de("203.0.113.23").get("/api/pings").statusCode()).isEqualTo(200);
        assertThat(de("203.0.113.23").get("/api/caf/ping").statusCode()).isEqualTo(200);
        assertThat(de("203.0.113.23").get(V3).statusCode()).isEqualTo(401);
    }
}
