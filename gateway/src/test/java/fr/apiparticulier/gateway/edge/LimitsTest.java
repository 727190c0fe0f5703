package fr.apiparticulier.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.gateway.test.Brut;
import fr.apiparticulier.gateway.test.Connexion;
import fr.apiparticulier.gateway.test.OperateursFictifs;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

/** How much a request may be, and how long it may take to arrive. The test resource allows one second. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class LimitsTest {

    private static final int PATIENCE = 20_000;
    private static final String V2 = "/api/v2/composition-familiale";
    private static final String V3 = "/v3/mesri/statut_etudiant/ine";
    private static final String PING = "GET /api/ping HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final String[] AUCUN = {};

    @ConfigProperty(name = "quarkus.http.idle-timeout")
    Duration silence;

    private record Exces(int status, String mot, String requete, String... entetes) {
        Brut envoyer(String chemin, String accept) {
            List<String> tous = new ArrayList<>(List.of("Accept: " + accept));
            tous.addAll(List.of(entetes));
            return Brut.envoyer(requete.formatted(chemin), tous.toArray(AUCUN));
        }
    }

    private static final List<Exces> EXCES = List.of(
            new Exces(414, "uri_too_long", "GET %s?nom=" + "FICTIVE".repeat(2_500) + " HTTP/1.1"),
            new Exces(431, "request_header_fields_too_large", "GET %s HTTP/1.1", "X-A: " + "FICTIVE".repeat(2_500)),
            new Exces(431, "request_header_fields_too_large", "GET %s HTTP/1.1", "X-A: FICTIVE\r\n".repeat(64) + "X-A: b"),
            new Exces(413, "payload_too_large", "GET %s HTTP/1.1", "Content-Length: 65537"),
            new Exces(411, "length_required", "GET %s HTTP/1.1", "Transfer-Encoding: chunked"),
            new Exces(400, "bad_request", "GET %s HTTP/1.1", "X A: b"));

    @Test
    void excess_isADocumentedErrorInTheFormOfItsVersion() {
        for (Exces exces : EXCES) {
            Brut v2 = exces.envoyer(V2, "*/*");
            assertThat(v2.status()).isEqualTo(exces.status);
            assertThat(JsonPath.from(v2.body()).getMap("$")).containsOnlyKeys("error", "reason", "message")
                    .containsEntry("error", exces.mot);

            Brut v3 = exces.envoyer(V3, "*/*");
            assertThat(v3.status()).isEqualTo(exces.status);
            assertThat(v3.header("content-type")).isEqualTo("application/vnd.api+json");
            assertThat(JsonPath.from(v3.body()).getList("errors.code")).isEqualTo(List.of("00401"));

            Brut probleme = exces.envoyer(V3, "application/problem+json");
            assertThat(probleme.status()).isEqualTo(exces.status);
            if (exces.status != 414) {
                // What the client accepts stands behind the address that was too long.
                assertThat(probleme.header("content-type")).isEqualTo("application/problem+json");
                assertThat(JsonPath.from(probleme.body()).getInt("status")).isEqualTo(exces.status);
            }
            for (Brut reponse : List.of(v2, v3, probleme)) {
                assertThat(reponse.header("connection")).isEqualTo("close");
                assertThat(reponse.header("x-request-id")).matches("[0-9a-f-]{36}");
                assertThat(reponse.headers() + reponse.body()).doesNotContain("FICTIVE");
            }
        }
    }

    @Test
    void requestWithinTheLimits_isServed() {
        assertThat(Brut.envoyer("GET /api/ping?a=" + "a".repeat(16_000) + " HTTP/1.1", "X-A: " + "b".repeat(12_000)).status())
                .isEqualTo(200);
        // Brut writes two itself.
        assertThat(Brut.envoyer("GET /api/ping HTTP/1.1", "X-A: b\r\n".repeat(61) + "X-A: b").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET " + V3 + " HTTP/1.1\r\nHost: localhost\r\nX-A: ", "GET " + V3 + "?", "GET "})
    void headersByteByByte_areCutOff(String debut) {
        long debutNanos = System.nanoTime();
        try (Connexion connexion = new Connexion()) {
            assertThat(connexion.ecrire(debut)).isTrue();
            egoutter(connexion);
            assertThat(connexion.statuts()).isEqualTo(List.of(408));
            assertThat(connexion.recu()).contains("error").contains("\r\nconnection: close\r\n");
        }
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - debutNanos)).isBetween(900L, (long) PATIENCE);
    }

    /** A bomb in a body stays what it is, bytes as they were signed: inflated, it would not be what the signature is of. */
    @Test
    void compressedBody_isNotInflated() throws Exception {
        ByteArrayOutputStream bombe = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bombe)) {
            gzip.write(new byte[10_000_000]);
        }
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(OperateursFictifs.DATAPASS.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signature = "sha256=" + HexFormat.of().formatHex(mac.doFinal(bombe.toByteArray()));
        for (String codage : List.of("gzip", "deflate", "br")) {
            RestAssured.given().header("Content-Type", "application/json").header("Content-Encoding", codage)
                    .header("X-Hub-Signature-256", signature).body(bombe.toByteArray()).post("/datapass/v2/webhook").then()
                    .statusCode(422);
        }
    }

    /** Between two requests a client may take its time. */
    @Test
    void connectionWithoutAWord_isClosed_andOneThatSpokeIsNot() {
        try (Connexion muette = new Connexion(); Connexion lente = new Connexion()) {
            lente.ecrire(PING);
            assertThat(muette.estFermee(PATIENCE)).isTrue();
            assertThat(muette.recu()).isEmpty();
            assertThat(lente.estFermee(200)).isFalse();
            lente.ecrire(PING);
            assertThat(lente.estFermee(200)).isFalse();
            assertThat(lente.statuts()).isEqualTo(List.of(200, 200));
        }
    }

    /** That it is then closed, a test with less patience shows. */
    @Test
    void connectionThatSpoke_mayBeSilentForAMinuteAtMost() {
        assertThat(silence).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(1));
    }

    @Test
    void secondRequestByteByByte_isCutOffToo() {
        try (Connexion connexion = new Connexion()) {
            connexion.ecrire("GET /api/ping HTTP/1.1\r\nHost: localhost\r\n\r\nGET /api/ping");
            egoutter(connexion);
            assertThat(connexion.statuts()).isEqualTo(List.of(200, 408));
        }
    }

    @Test
    void bodyByteByByte_isCutOff() {
        try (Connexion connexion = new Connexion()) {
            connexion.ecrire("GET /api/ping HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000\r\n\r\n");
            egoutter(connexion);
            assertThat(connexion.statuts()).hasSizeLessThanOrEqualTo(1);
        }
    }

    /** One byte at a time, as slowly as a client that holds connections would, until the gateway has enough. */
    private static void egoutter(Connexion connexion) {
        long fin = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
        while (!connexion.estFermee(100)) {
            assertThat(System.nanoTime()).as("still open").isLessThan(fin);
            connexion.ecrire("a");
        }
    }
}
