package fr.apiparticulier.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.gateway.test.Connexion;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

/**
 * Requests within requests, over real sockets: whatever two servers may read differently is answered once, with a documented
 * error, and nothing that was sent behind it is ever served.
 */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class SmugglingTest {

    @TestHTTPResource(value = "/health/live", management = true)
    URL sante;

    private static final int PATIENCE = 10_000;
    private static final String V3 = "/v3/mesri/statut_etudiant/ine?ine=990000001HH&recipient=13002526500013";
    private static final String LIGNE = "GET " + V3 + " HTTP/1.1\r\n";
    private static final String HOTE = "Host: localhost\r\n";
    /** What an attacker would like to have served: open to all, and easy to see. */
    private static final String CACHEE = "GET /api/ping HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @BeforeEach
    void oublier() {
        Fournisseur.UNIQUE.oublie();
    }

    private static void refusee(String requete, int status) {
        try (Connexion connexion = new Connexion()) {
            connexion.ecrire(requete + CACHEE + CACHEE);
            assertThat(connexion.estFermee(PATIENCE)).as("closed").isTrue();
            assertThat(connexion.statuts()).isEqualTo(List.of(status));
            assertThat(connexion.recu()).doesNotContain("pong", "990000001HH", "localhost")
                    .contains("\r\nconnection: close\r\n");
            String corps = connexion.recu().split("\r\n\r\n", 2)[1];
            assertThat(JsonPath.from(corps).getList("errors.code")).isEqualTo(List.of("00401"));
            assertThat(Fournisseur.UNIQUE.appels()).isEmpty();
        }
    }

    @Test
    void contentLengthAndTransferEncoding_areRefused() {
        refusee(LIGNE + HOTE + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        refusee(LIGNE + HOTE + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n", 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Transfer-Encoding: xchunked", "Transfer-Encoding:\tchunked", "Transfer-Encoding: chunked, identity",
                    "TRANSFER-ENCODING: identity", "Transfer-Encoding: \u000bchunked",
                    "Transfer_Encoding: chunked\r\nTransfer-Encoding: x"})
    void transferEncodingInDisguise_isRefusedBesideALength(String entete) {
        refusee(LIGNE + HOTE + "Content-Length: 5\r\n" + entete + "\r\n\r\n0\r\n\r\n", 400);
    }

    @Test
    void chunkedBody_isRefusedBeforeAChunkIsRead() {
        for (String corps : List.of("0\r\n\r\n", "0;a=b\r\n\r\n", "0;" + "a".repeat(20_000) + "\r\n\r\n",
                "2;\n\r\n00\r\n0\r\n\r\n",
                "ffffffffffffffff\r\n", "0\r\nX: y\r\n\r\n")) {
            refusee(LIGNE + HOTE + "Transfer-Encoding: chunked\r\n\r\n" + corps, 411);
        }
    }

    @Test
    void contentLengthTwice_isRefused_sameOrNot() {
        refusee(LIGNE + HOTE + "Content-Length: 0\r\nContent-Length: 44\r\n\r\n", 400);
        refusee(LIGNE + HOTE + "Content-Length: 0\r\nContent-Length: 0\r\n\r\n", 400);
        refusee(LIGNE + HOTE + "Content-Length: 0, 0\r\n\r\n", 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+0", "-0", "0x0", "0 0", "00;", "1e0", "18446744073709551616", "\"0\""})
    void contentLengthThatIsNoNumber_isRefused(String longueur) {
        refusee(LIGNE + HOTE + "Content-Length: " + longueur + "\r\n\r\n", 400);
    }

    @Test
    void foldedHeader_isRefused() {
        refusee(LIGNE + HOTE + "X-A: b\r\n c: d\r\n\r\n", 400);
        refusee(LIGNE + HOTE + "Transfer-Encoding:\r\n chunked\r\n\r\n", 400);
        refusee(LIGNE + " " + HOTE + "\r\n", 400);
    }

    @Test
    void bareLineFeed_isRefused() {
        refusee(LIGNE + HOTE + "X-A: b\nX-B: c\r\n\r\n", 400);
        refusee(LIGNE + HOTE + "\n", 400);
        refusee("GET " + V3 + " HTTP/1.1\n" + HOTE + "\r\n", 400);
    }

    @Test
    void bareCarriageReturn_isRefused() {
        refusee(LIGNE + HOTE + "X-A: b\rContent-Length: 44\r\n\r\n", 400);
        refusee(LIGNE + HOTE + "X-A: b\r\r\n\r\n", 400);
    }

    @Test
    void whitespaceBeforeTheColon_isRefused() {
        refusee(LIGNE + HOTE + "Content-Length : 44\r\n\r\n", 400);
        refusee(LIGNE + HOTE + "Content-Length\t: 44\r\n\r\n", 400);
    }

    @Test
    void hostTwice_isRefused_sameOrNot() {
        refusee(LIGNE + HOTE + "Host: ailleurs.example\r\n\r\n", 400);
        refusee(LIGNE + HOTE + HOTE + "\r\n", 400);
    }

    @Test
    void noHost_isRefused() {
        refusee(LIGNE + "\r\n", 400);
        refusee(LIGNE + "Host:\r\n\r\n", 400);
    }

    @Test
    void wholeAddressOfAnotherHost_isRefused() {
        refusee("GET http://ailleurs.example" + V3 + " HTTP/1.1\r\n" + HOTE + "\r\n", 400);
        refusee("GET http://localhost@ailleurs.example" + V3 + " HTTP/1.1\r\n" + HOTE + "\r\n", 400);
    }

    @Test
    void http09_isRefusedAsSoonAsItsLineIsThere() {
        for (String requete : List.of("GET /api/ping\r\n", "GET /api/ping HTTP/0.9\r\n", "\r\n")) {
            try (Connexion connexion = new Connexion()) {
                connexion.ecrire(requete);
                assertThat(connexion.estFermee(PATIENCE)).isTrue();
                assertThat(connexion.statuts()).isEqualTo(List.of(400));
                assertThat(connexion.recu()).doesNotContain("pong");
            }
        }
    }

    @Test
    void http2_isNotSpokenInClear() {
        try (Connexion connexion = new Connexion()) {
            connexion.ecrire("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
            assertThat(connexion.estFermee(PATIENCE)).isTrue();
            assertThat(connexion.statuts()).isEqualTo(List.of(400));
        }
        try (Connexion connexion = new Connexion()) {
            connexion.ecrire("GET /api/ping HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, HTTP2-Settings\r\n"
                    + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA\r\n\r\n"
                    + "GET /api/ping HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" + CACHEE);
            assertThat(connexion.estFermee(PATIENCE)).isTrue();
            assertThat(connexion.statuts()).isEqualTo(List.of(200, 200));
        }
    }

    /** Java's own client offers HTTP/2 unless told otherwise, and probes are written in it. */
    @Test
    void offerOfHttp2_onThePortForHealth_isPassedOver() throws Exception {
        HttpRequest sonde = HttpRequest.newBuilder(sante.toURI()).build();
        assertThat(HttpClient.newHttpClient().send(sonde, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    }

    /** The only body there is has a length, and what follows it is the next request, once. */
    @Test
    void bodyOfATrueLength_hidesNothing() {
        try (Connexion connexion = new Connexion()) {
            connexion.ecrire(
                    "GET /api/ping HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + CACHEE.length() + "\r\n\r\n" + CACHEE
                            + "GET /api/ping HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" + CACHEE);
            assertThat(connexion.estFermee(PATIENCE)).isTrue();
            assertThat(connexion.statuts()).isEqualTo(List.of(200, 200));
        }
    }

    /** The marker of refused requests is nobody's to send: what it is called is new at each start. */
    @Test
    void requestsBeforeARefusedOne_areAnsweredInTheirTurn() {
        try (Connexion connexion = new Connexion()) {
            connexion.ecrire(CACHEE + CACHEE + LIGNE + HOTE + HOTE + "\r\n" + CACHEE);
            assertThat(connexion.estFermee(PATIENCE)).isTrue();
            assertThat(connexion.statuts()).isEqualTo(List.of(200, 200, 400));
        }
    }
}
