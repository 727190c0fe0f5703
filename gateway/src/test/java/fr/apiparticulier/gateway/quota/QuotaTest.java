package fr.apiparticulier.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.Header;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.gateway.registre.Snapshots;
import fr.apiparticulier.gateway.test.Brut;
import fr.apiparticulier.gateway.test.Cas;
import fr.apiparticulier.gateway.test.Connexion;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.FranceConnectFictif;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;
import fr.apiparticulier.gateway.test.Registre;

/** What a client sees of the quota and of the limit per address, with a real Redis and behind a proxy that says who calls. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
@TestProfile(Serre.class)
class QuotaTest {

    private static final int LIMITE = Serre.LIMITE;
    private static final int PAR_ADRESSE = Serre.PAR_ADRESSE;
    private static final String V3 = "/v3/dss/quotient_familial/identite?" + Cas.FAMILLE_V3;
    private static final String V2 = "/api/v2/composition-familiale?numeroAllocataire=12345&codePostal=75001";
    private static final String FRANCE_CONNECT = "/v3/dss/quotient_familial/france_connect?recipient=13002526500013";
    private static final List<String> ENTETES = List.of("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset",
            "RateLimit",
            "RateLimit-Policy");

    @Inject
    Pool base;

    @Inject
    Snapshots snapshots;

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
        return jeton(Registre.jetonNeuf());
    }

    /** @return the first refusal of a client that does not wait */
    private static Response insiste(Stream<String> urls, String jeton) {
        return urls.map(url -> appel(url, jeton)).filter(reponse -> reponse.statusCode() == 429).findFirst()
                .orElseThrow(() -> new AssertionError("never refused"));
    }

    private static String jeton(UUID jti) {
        return Jetons.ADMINISTRATIONS.jeton(claims -> claims.setJwtId(jti.toString()), "cnaf_quotient_familial");
    }

    private String revoque() {
        UUID jti = Registre.jetonNeuf();
        base.preparedQuery("update jeton set revoque_le = now() - interval '1 second' where jti = $1").execute(Tuple.of(jti))
                .chain(snapshots::refresh).await().atMost(Duration.ofSeconds(5));
        return jeton(jti);
    }

    @Test
    void token_thatMayNotBeUsed_countsAllTheSame() {
        String accordes = "10000";
        Map<String, List<String>> attendus = Map.of(revoque(), List.of("401", "00105", "3"),
                jeton(UUID.randomUUID()), List.of("401", "00106", "3"),
                Jetons.ADMINISTRATIONS.expire(), List.of("401", "00103", accordes),
                jeton(Registre.SUSPENDUE.jeton()), List.of("401", "00105", accordes),
                jeton(Registre.D_AILLEURS.jeton()), List.of("403", "00107", accordes));
        attendus.forEach((jeton, attendu) -> {
            Response reponse = appel(V3, jeton);
            assertThat(List.of(Integer.toString(reponse.statusCode()), reponse.jsonPath().getString("errors[0].code"),
                    reponse.header("RateLimit-Limit"))).isEqualTo(attendu);
            assertThat(Integer.parseInt(reponse.header("RateLimit-Remaining")))
                    .isEqualTo(Integer.parseInt(attendu.get(2)) - 1);
            assertThat(reponse.headers().asList()).extracting(Header::getName).containsAll(ENTETES);
        });
    }

    @Test
    void token_thatIsRevokedAndGoesOn_isRefusedAsTooOften_inItsQuota() {
        Response refus = insiste(IntStream.range(0, 40).mapToObj(i -> i % 2 == 0 ? V2 : V3), revoque());
        assertThat(refus.header("Retry-After")).isIn("1", "2");
        assertThat(refus.header("RateLimit-Limit")).isEqualTo("3");
        Response inconnu = insiste(Stream.generate(() -> V3).limit(40), jeton(UUID.randomUUID()));
        assertThat(inconnu.jsonPath().getList("errors.code")).containsExactly("00429");
        assertThat(Fournisseur.UNIQUE.appels()).isEmpty();
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

    /** @return the first refusal of a client that writes another address before its own each time */
    private static Brut insiste(String ligne, String adresse, String... entetes) {
        // Two minutes may be met, never three.
        return IntStream.rangeClosed(1, 2 * PAR_ADRESSE + 1).mapToObj(i -> Brut.envoyer(ligne, Stream.concat(
                Stream.of("X-Forwarded-For: 192.0.2." + i % 250 + ", " + adresse), Stream.of(entetes)).toArray(String[]::new)))
                .filter(reponse -> reponse.status() == 429).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"203.0.113.24|POST /datapass/v2/webhook HTTP/1.1|X-Hub-Signature-256: sha256=00",
            "203.0.113.25|GET /v3/x HTTP/1.1|X A: b", "203.0.113.26|GET /api/ping HTTP/1.1|Transfer-Encoding: chunked",
            "203.0.113.27|GET /nulle-part HTTP/1.1|X-A: b",
            "203.0.113.28|POST /datapass/v1/webhook HTTP/1.1|Content-Length: 0"})
    void address_thatCallsTooOften_isRefusedWhateverItCalls(String adresse, String ligne, String entete) {
        Brut refus = insiste(ligne, adresse, entete);
        assertThat(Integer.parseInt(refus.header("retry-after"))).isBetween(1, 60);
        assertThat(refus.header("cache-control")).isEqualTo("no-store");
        assertThat(refus.header("x-request-id")).isNotNull();
        assertThat(JsonPath.from(refus.body()).getList("errors")).hasSize(1);
    }

    /** What is not read of the refused one is none of the next one's. */
    @Test
    void connectionOfARefusedCall_servesTheNextOne() {
        String bloquee = "203.0.113.29";
        insiste("GET /x HTTP/1.1", bloquee);
        try (Connexion connexion = new Connexion()) {
            connexion.ecrire(
                    "POST /datapass/v2/webhook HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000\r\nX-Forwarded-For: "
                            + bloquee + "\r\n\r\n" + "x".repeat(60_000)
                            + "GET /api/ping HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(connexion.estFermee(10_000)).isTrue();
            assertThat(connexion.statuts()).containsExactly(429, 200);
        }
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

    @Test
    void postedQuestion_countsOnce() {
        // Two minutes may be met: what must not be is a refusal within one.
        List<Response> reponses = IntStream.range(0, PAR_ADRESSE)
                .mapToObj(i -> de("203.0.113.31").contentType("application/json").body("{}")
                        .post("/v3/dss/quotient_familial/identite"))
                .toList();
        assertThat(reponses).extracting(Response::statusCode).containsOnly(401);
    }
}
