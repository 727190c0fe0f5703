package fr.apiparticulier.gateway.ping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.gateway.test.Attente;
import fr.apiparticulier.gateway.test.Brut;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class PingTest {

    private static final String PONG = "{\"enregistrements\":3,\"importeLe\":null}";

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
    @MethodSource("identifiants")
    void provider_thatIsThere_isOkAndThenNot(String id) {
        Fournisseur.UNIQUE.repond("/ping", 200, PONG);
        RestAssured.get("/api/" + id + "/ping").then().statusCode(200).body("status", equalTo("ok"))
                .body("last_ok_status", not(equalTo(null)));
        Fournisseur.UNIQUE.repond("/ping", 503, "");
        RestAssured.get("/api/" + id + "/ping").then().statusCode(502).body("status", equalTo("bad_gateway"))
                .body("last_update", not(equalTo(null)));
    }

    static List<String> identifiants() {
        return PingId.all();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/caf/ping", "/api/impots/ping"})
    void pings_ofOldClients_answerAsTheGatewayDoes(String chemin) {
        RestAssured.get(chemin).then().statusCode(200).contentType("application/json").body(equalTo("\"pong\""));
    }

    @Test
    void pings_areListedWhereTheyWereAskedFor() {
        List<Map<String, String>> pings = RestAssured.get("/api/pings").then().statusCode(200).extract().jsonPath()
                .getList("$");
        String hote = "127.0.0.1:" + RestAssured.port;
        assertThat(pings).extracting(ping -> ping.get("name")).hasSize(15).doesNotHaveDuplicates()
                .contains("cnous_etudiant_boursier_france_connect", "securite_sociale_complementaire_sante_solidaire");
        assertThat(pings).allSatisfy(ping -> {
            assertThat(ping).containsOnlyKeys("name", "url");
            assertThat(ping.get("url"))
                    .isEqualTo("http://" + hote + "/api/" + ping.get("name") + "/ping");
        });
    }

    @Test
    void stranger_whoForwardsAHost_isNotBelieved() {
        assertThat(Brut.envoyer("GET /api/pings HTTP/1.1", "X-Forwarded-Host: ailleurs.example", "X-Forwarded-Proto: https",
                "Forwarded: host=ailleurs.example;proto=https").body()).doesNotContain("ailleurs", "https");
        assertThat(Brut.octets("GET /api/pings HTTP/1.0\r\n\r\n").body()).contains("\"url\":\"/api/men_scolarite/ping\"");
    }

    @Test
    @Timeout(60)
    void provider_thatIsBeingAskedAsMuchAsMayBe_isUnknown() {
        Fournisseur.UNIQUE.seTait("/ping");
        List<CompletableFuture<String>> pings = IntStream.range(0, 4).mapToObj(
                i -> CompletableFuture.supplyAsync(() -> RestAssured.get("/api/men_scolarite/ping").<String>path("status"),
                        task -> new Thread(task).start()))
                .toList();
        CompletableFuture.anyOf(pings.toArray(CompletableFuture[]::new)).join();
        Attente.de("two asked at once", Duration.ofSeconds(4), () -> Fournisseur.UNIQUE.appels().size() == 2);
        Fournisseur.UNIQUE.repond("/ping", 200, PONG);
        assertThat(pings).extracting(CompletableFuture::join).as("five seconds are enough; the one who waited finds it there")
                .containsExactlyInAnyOrder("bad_gateway", "bad_gateway", "ok", "unknown");
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
