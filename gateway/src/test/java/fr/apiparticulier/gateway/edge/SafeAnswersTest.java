package fr.apiparticulier.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.gateway.test.Brut;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

/** What every answer carries, and what no client can put into one. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class SafeAnswersTest {

    private static final String HOTE = "\r\nHost: localhost\r\nConnection: close\r\n";

    /** One of each kind of answer: data or not, made by a route, by the framework, or before there is a request. */
    static Stream<String> requetes() {
        return Stream.of("GET /api/ping HTTP/1.1" + HOTE, "GET /api/pings HTTP/1.1" + HOTE, "HEAD /api/ping HTTP/1.1" + HOTE,
                "GET /api/open-api-v3.yml HTTP/1.1" + HOTE, "GET /api/france_connect_jwks HTTP/1.1" + HOTE,
                "GET /v3/mesri/statut_etudiant/ine HTTP/1.1" + HOTE, "GET /api/v2/etudiants HTTP/1.1" + HOTE,
                "GET /inconnu HTTP/1.1" + HOTE, "GET /v9/x HTTP/1.1" + HOTE, "GET /api/impots/svair HTTP/1.1" + HOTE,
                "POST /api/ping HTTP/1.1" + HOTE, "TRACE /api/ping HTTP/1.1" + HOTE, "OPTIONS /api/ping HTTP/1.1" + HOTE,
                "OPTIONS * HTTP/1.1" + HOTE, "CONNECT ailleurs.example:80 HTTP/1.1" + HOTE, "GET /api/ping;a HTTP/1.1" + HOTE,
                "GET /%zz HTTP/1.1" + HOTE, "GET /\u00e9 HTTP/1.1" + HOTE, "GET /api/ping HTTP/1.1" + HOTE + HOTE,
                "GET /" + "a".repeat(17_000) + " HTTP/1.1" + HOTE, "GET / HTTP/1.1" + HOTE + "Content-Length: 100000\r\n",
                "GET /api/ping HTTP/1.1" + HOTE + "Accept: text/html\r\n",
                "GET / HTTP/1.1" + HOTE + "Transfer-Encoding: x\r\n");
    }

    @ParameterizedTest
    @MethodSource("requetes")
    void answer_ofAnyKind_isForItsReaderAlone(String requete) {
        Brut reponse = Brut.octets(requete + "Origin: https://ailleurs.example\r\n\r\n");
        assertThat(reponse.headers()).containsEntry("cache-control", "no-store")
                .containsEntry("x-content-type-options", "nosniff").containsEntry("referrer-policy", "no-referrer")
                .containsEntry("content-security-policy", "default-src 'none'; frame-ancestors 'none'")
                .containsEntry("cross-origin-resource-policy", "same-origin").containsKey("x-request-id")
                .doesNotContainKeys("server", "x-powered-by", "strict-transport-security");
        assertThat(reponse.headers().keySet()).noneMatch(nom -> nom.startsWith("access-control-"));
    }

    @Test
    void preflight_opensNothing() {
        for (String chemin : List.of("/api/ping", "/v3/mesri/statut_etudiant/ine", "/inconnu")) {
            Brut reponse = Brut.envoyer("OPTIONS " + chemin + " HTTP/1.1", "Origin: https://ailleurs.example",
                    "Access-Control-Request-Method: GET", "Access-Control-Request-Headers: authorization",
                    "Access-Control-Request-Private-Network: true");
            assertThat(reponse.headers().keySet()).noneMatch(nom -> nom.startsWith("access-control-"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "TRACK"})
    void methodThatEchoesOrTunnels_isRefused(String methode) {
        Brut reponse = Brut.envoyer(methode + " /api/ping HTTP/1.1", "X-Secret: FICTIVE");
        assertThat(reponse.status()).isBetween(404, 405);
        assertThat(reponse.body()).doesNotContain("FICTIVE", "X-Secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/pings", "/api/ping", "/v3/mesri/statut_etudiant/ine", "/api/v2/etudiants", "/inconnu"})
    void forwardedHeaders_ofAStranger_changeNothing(String chemin) {
        Brut reponse = Brut.envoyer("GET " + chemin + " HTTP/1.1", "X-Forwarded-For: 203.0.113.7",
                "X-Forwarded-Host: faux.example", "X-Forwarded-Proto: https", "X-Forwarded-Port: 9",
                "X-Forwarded-Prefix: /faux",
                "Forwarded: for=203.0.113.7;host=faux.example;proto=https", "X-Real-IP: 203.0.113.7",
                "X-Original-URL: /api/ping",
                "X-Rewrite-URL: /api/ping");
        Brut sans = Brut.envoyer("GET " + chemin + " HTTP/1.1");
        assertThat(reponse.status()).isEqualTo(sans.status());
        assertThat(reponse.body()).isEqualTo(sans.body()).doesNotContain("faux", "203.0.113.7");
        assertThat(reponse.headers()).doesNotContainKeys("location", "strict-transport-security");
    }

    /** CR and LF, as they are and in every writing that somebody may decode: in the address, in a header that may come back. */
    @ParameterizedTest
    @ValueSource(
            strings = {"%0d%0aX-Injecte:%20oui", "%0aX-Injecte:%20oui", "%0d%0a%0d%0a<html>", "%E5%98%8D%E5%98%8AX-Injecte:oui",
                    "%250d%250aX-Injecte:oui", "\u010d\u010aX-Injecte:oui", "\\r\\nX-Injecte:oui", "\rX-Injecte: oui"})
    void lineBreak_sentInAnyWriting_splitsNoAnswer(String valeur) {
        for (String chemin : List.of("/api/" + valeur + "/ping", "/v3/" + valeur, "/api/v2/etudiants?ine=" + valeur)) {
            sansInjection(Brut.envoyer("GET " + chemin + " HTTP/1.1"));
        }
        for (String nom : List.of("X-Request-ID", "Accept", "Origin", "X-Api-Key", "X-Forwarded-Host")) {
            sansInjection(Brut.envoyer("GET /api/v2/etudiants HTTP/1.1", nom + ": a" + valeur));
        }
        sansInjection(Brut.octets("GET /api/pings HTTP/1.1\r\nHost: a" + valeur + "\r\nConnection: close\r\n\r\n"));
    }

    /** The one header of a client that comes back: in the form of an id, or not at all. */
    @ParameterizedTest
    @ValueSource(strings = {"%s\r\nSet-Cookie: a=b", "%s\\r\\nSet-Cookie: a=b", "%s%%0d%%0aSet-Cookie: a=b", "%s\tx", "%s, %s",
            "%s%s",
            "<%s>", "%s\u00e9", "zoe.fictive"})
    void requestId_thatIsMoreThanOne_splitsNoAnswerAndIsNotRepeated(String forme) {
        String id = "00000000-0000-4000-8000-000000000028";
        assertThat(Brut.envoyer("GET /api/v2/etudiants HTTP/1.1", "X-Request-ID: " + id).header("x-request-id")).isEqualTo(id);
        Brut reponse = Brut.envoyer("GET /api/v2/etudiants HTTP/1.1", "X-Request-ID: " + forme.formatted(id, id));
        assertThat(reponse.headers()).doesNotContainKey("set-cookie");
        assertThat(reponse.header("x-request-id")).matches("[0-9a-f-]{36}");
        if (!forme.startsWith("%s\r")) {
            assertThat(reponse.header("x-request-id")).isNotEqualTo(id);
        }
    }

    /** What an operator reads has a port of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"/q/metrics", "/q/health", "/q/health/ready", "/q", "/metrics", "/health", "/q/openapi", "/openapi",
            "/q/dev-ui", "/habilitations", "/jetons", "/cles"})
    void healthMetricsAndOperators_areNotOnThePublicPort(String chemin) {
        assertThat(Brut.envoyer("GET " + chemin + " HTTP/1.1").status()).isEqualTo(404);
    }

    private static void sansInjection(Brut reponse) {
        assertThat(reponse.headers()).doesNotContainKey("x-injecte");
        assertThat(reponse.body()).doesNotContain("<html>", "HTTP/1.1 ");
    }
}
