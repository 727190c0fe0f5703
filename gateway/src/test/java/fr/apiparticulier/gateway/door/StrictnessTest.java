package fr.apiparticulier.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.gateway.test.Brut;
import fr.apiparticulier.gateway.test.Cas;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

/** HTTP beyond the happy path, the same on every route for data: the table "HTTP" of docs/deviations.md, as a test. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class StrictnessTest {

    private static final String JSON = "application/json";
    private static final String JSON_API = "application/vnd.api+json";
    private static final String PROBLEM = "application/problem+json";
    private static final String V3 = "/v3/mesri/statut_etudiant/ine?ine=990000001HH&recipient=13002526500013";

    /** Accept, then the media type answered in v2 and since v3; none where it is refused. */
    private record Choix(String accept, String v2, String v3) {
    }

    private static final List<Choix> NEGOCIATION = List.of(
            new Choix("*/*", JSON, JSON_API), new Choix("application/*", JSON, JSON_API), new Choix(JSON, JSON, JSON),
            new Choix("APPLICATION/JSON; charset=utf-8", JSON, JSON), new Choix(JSON_API, null, JSON_API),
            new Choix(JSON + ", text/plain, */*", JSON, JSON), new Choix(JSON + ";q=0.2, " + JSON_API, JSON, JSON_API),
            new Choix(JSON_API + ";q=0.2, " + JSON, JSON, JSON), new Choix("text/html, *; q=.2, */*; q=.2", JSON, JSON_API),
            new Choix("*/*, " + JSON + ";q=0", null, JSON_API), new Choix("*/*;q=0", null, null),
            new Choix(JSON + ";q=0", null, null), new Choix("text/html", null, null), new Choix("image/*", null, null),
            new Choix("", JSON, JSON_API), new Choix("x", JSON, JSON_API), new Choix("a/b/c, ;;,", JSON, JSON_API),
            new Choix(PROBLEM, JSON, JSON_API), new Choix(PROBLEM + ", text/html", null, null));

    @Inject
    CircuitBreakerMaintenance disjoncteurs;

    @BeforeEach
    void oublier() {
        Fournisseur.UNIQUE.oublie();
        disjoncteurs.resetAll();
    }

    static List<Cas> routes() {
        return Cas.tous();
    }

    private static String jeton(Cas cas) {
        return "X-Api-Key: " + Jetons.ADMINISTRATIONS.jeton(cas.scopes().toArray(String[]::new));
    }

    private static void servir(Cas cas) {
        Fournisseur.UNIQUE.repond(cas.fournisseur(), 200, cas.reponse());
    }

    private static Brut get(Cas cas, String url, String... headers) {
        return Brut.envoyer("GET " + url + " HTTP/1.1", headers.length == 0 ? new String[]{jeton(cas)} : headers);
    }

    /** The documented error of the version, with nothing beside it. */
    private static void erreur(boolean estV3, Brut reponse, int status, String mot, String code) {
        assertThat(reponse.status()).isEqualTo(status);
        JsonPath corps = JsonPath.from(reponse.body());
        if (estV3) {
            assertThat(corps.getMap("errors[0]")).hasSize(5).containsEntry("code", code);
        } else {
            assertThat(corps.getMap("$")).containsOnlyKeys("error", "reason", "message").containsEntry("error", mot);
        }
        assertThat(reponse.header("x-request-id")).matches("[0-9a-f-]{36}");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void accept_decidesTheMediaTypeOrIsA406(Cas cas) {
        servir(cas);
        for (Choix choix : NEGOCIATION) {
            String attendu = cas.estV3() ? choix.v3 : choix.v2;
            Brut reponse = get(cas, cas.url(), jeton(cas), "Accept: " + choix.accept);
            assertThat(reponse.status()).as("Accept: %s", choix.accept).isEqualTo(attendu == null ? 406 : 200);
            if (attendu != null) {
                assertThat(reponse.header("content-type")).as("Accept: %s", choix.accept).startsWith(attendu);
            } else if (!choix.accept.startsWith(PROBLEM)) {
                erreur(cas.estV3(), reponse, 406, "not_acceptable", "00401");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void refusals_areProblemsForWhoeverAsks(Cas cas) {
        Brut reponse = get(cas, cas.url(), "Accept: " + JSON + ", " + PROBLEM + ";q=0.1");
        assertThat(reponse.status()).isEqualTo(401);
        assertThat(reponse.header("content-type")).isEqualTo(PROBLEM);
        assertThat(JsonPath.from(reponse.body()).getString("code")).isEqualTo("00101");
        assertThat(get(cas, cas.url(), "Accept: " + PROBLEM + ";q=0, */*").header("content-type")).isNotEqualTo(PROBLEM);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void head_isGetWithoutItsBody(Cas cas) {
        servir(cas);
        for (String[] headers : new String[][]{{jeton(cas)}, {"X-A: b"}, {jeton(cas), "Accept: image/png"}}) {
            Brut head = Brut.envoyer("HEAD " + cas.url() + " HTTP/1.1", headers);
            Brut get = Brut.envoyer("GET " + cas.url() + " HTTP/1.1", headers);
            assertThat(head.status()).isEqualTo(get.status());
            assertThat(head.body()).isEmpty();
            assertThat(comparables(head)).isEqualTo(comparables(get));
        }
    }

    private static Map<String, String> comparables(Brut reponse) {
        Map<String, String> headers = new HashMap<>(reponse.headers());
        headers.keySet()
                .removeAll(List.of("content-length", "x-request-id", "ratelimit", "ratelimit-remaining", "ratelimit-reset"));
        return headers;
    }

    @ParameterizedTest
    @MethodSource("routes")
    void options_tellsTheMethodsToAnyoneAndOpensNothingToBrowsers(Cas cas) {
        Brut reponse = Brut.envoyer("OPTIONS " + cas.url() + " HTTP/1.1", "Origin: https://ailleurs.example",
                "Access-Control-Request-Method: GET", "Access-Control-Request-Headers: x-api-key");
        assertThat(reponse.status()).isEqualTo(204);
        assertThat(reponse.body()).isEmpty();
        assertThat(reponse.header("allow").split(", ")).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS", "POST");
        assertThat(reponse.headers().keySet()).noneMatch(name -> name.startsWith("access-control-"));
        assertThat(get(cas, cas.url(), jeton(cas), "Origin: https://ailleurs.example").headers().keySet())
                .noneMatch(name -> name.startsWith("access-control-"));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void otherMethods_areA405(Cas cas) {
        for (String method : List.of("PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "get")) {
            Brut reponse = Brut.envoyer(method + " " + cas.url() + " HTTP/1.1", jeton(cas), "X-HTTP-Method-Override: GET");
            erreur(cas.estV3(), reponse, 405, "method_not_allowed", "00401");
            assertThat(reponse.header("allow").split(", ")).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS", "POST");
        }
        assertThat(Fournisseur.UNIQUE.appels()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void bodyOfAGet_isNotRead(Cas cas) {
        servir(cas);
        for (String type : List.of("application/xml", "application/x-www-form-urlencoded", ";;=", "é")) {
            Brut reponse = Brut.octets("GET " + cas.url() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + jeton(cas)
                    + "\r\nContent-Type: " + type + "\r\nContent-Length: 9\r\n\r\nmois=13&a");
            assertThat(reponse.status()).as(type).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void address_isComparedAsRfc3986Does(Cas cas) {
        servir(cas);
        String[] url = cas.url().split("\\?", 2);
        int last = url[0].lastIndexOf('/');
        String parent = url[0].substring(0, last);
        String name = url[0].substring(last + 1);
        for (String egale : List.of(url[0] + "/", url[0] + "//", "/" + url[0], parent + "//" + name, parent + "/./" + name,
                parent + "/x/../" + name, parent + "/%2e%2E/" + parent.substring(parent.lastIndexOf('/') + 1) + "/" + name,
                parent + "/%" + Integer.toHexString(name.charAt(0)) + name.substring(1), "http://localhost" + url[0])) {
            assertThat(get(cas, egale + "?" + url[1]).status()).as(egale).isEqualTo(200);
        }
        for (String autre : List.of(url[0] + ";a=b", parent + ";a=b/" + name, parent + "%2f" + name,
                parent + "/" + name + "%00",
                parent + "/" + name.toUpperCase(), parent + "/" + name + "%3Ba", parent + "/" + name + ".json", url[0] + "/x",
                parent + "/x/" + name)) {
            erreur(cas.estV3(), get(cas, autre + "?" + url[1]), 404, "not_found", "00402");
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void parametersNobodyKnows_arePassedOver(Cas cas) {
        servir(cas);
        String beaucoup = "&_=1&format=json&user=x&_=2&%F0%9F%98%80=1&&=&a".repeat(20);
        assertThat(get(cas, cas.url() + beaucoup).status()).isEqualTo(200);
        assertThat(get(cas, cas.url().replace("[]", "%5B%5D").replace("?", "?&")).status()).isEqualTo(200);
    }

    /** Parameter pollution: of two values nobody here chooses one, be they alike, nor whoever stands before us. */
    @ParameterizedTest
    @MethodSource("routes")
    void parameterRepeated_isRefused_sameOrNot(Cas cas) {
        List<String> parametres = Arrays.stream(cas.url().split("\\?", 2)[1].split("&")).filter(p -> !p.contains("[]="))
                .toList();
        String premier = parametres.get(0).substring(0, parametres.get(0).indexOf('='));
        String code = "%" + Integer.toHexString(premier.charAt(0)) + premier.substring(1);
        Stream.concat(parametres.stream(), Stream.of(premier + "=x", premier + "=", premier, code + "=x")).forEach(encore -> {
            servir(cas);
            Brut reponse = get(cas, cas.url() + "&" + encore);
            if (reponse.status() == 200) {
                assertThat(estPasseSousSilence(cas, encore)).as(encore).isTrue();
            } else {
                assertThat(reponse.status()).as(encore).isEqualTo(cas.estV3() ? 422 : 400);
                assertThat(Fournisseur.UNIQUE.appels()).isEmpty();
                if (cas.estV3()) {
                    assertThat(JsonPath.from(reponse.body()).getList("errors.code")).as(encore).contains("00401");
                }
            }
            Fournisseur.UNIQUE.oublie();
        });
    }

    /** @return whether it is a parameter that nobody knows on that route: without it, the provider is asked the same */
    private static boolean estPasseSousSilence(Cas cas, String parametre) {
        get(cas, cas.url().replace(parametre + "&", "").replace("&" + parametre, ""));
        return Fournisseur.UNIQUE.appels().stream().map(Fournisseur.Appel::body).distinct().count() == 1;
    }

    @ParameterizedTest
    @MethodSource("routes")
    void tokenInTheQuery_isNeitherReadNorRepeated(Cas cas) {
        String jeton = Jetons.ADMINISTRATIONS.jeton(cas.scopes().toArray(String[]::new));
        Brut reponse = get(cas, cas.url() + "&token=" + jeton, "X-A: b");
        erreur(cas.estV3(), reponse, 401, "access_denied", "00101");
        assertThat(reponse.headers() + reponse.body()).doesNotContain(jeton);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void http10_isServedToo(Cas cas) {
        servir(cas);
        assertThat(Brut.octets("GET " + cas.url() + " HTTP/1.0\r\n" + jeton(cas) + "\r\n\r\n").status()).isEqualTo(200);
        erreur(cas.estV3(), Brut.octets("GET " + cas.url() + " HTTP/1.0\r\n\r\n"), 401, "access_denied", "00101");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void unreadableRequests_areA4xxAndNeverRepeated(Cas cas) {
        String url = cas.url();
        Map<String, Integer> lignes = Map.of(url + "&a=%zzFICTIVE", 400, url + "&%", 400, url + "%zzFICTIVE&", 400,
                url + "&a=\0FICTIVE", 400, url + "&FICTIVE=" + "a".repeat(17_000), 414,
                url + "&nom=FICTIV\u00c3\u00a9", 400, url + "&FICTIVE <>", 400);
        lignes.forEach((ligne, status) -> {
            Brut reponse = get(cas, ligne);
            assertThat(reponse.status()).as(ligne.substring(0, Math.min(ligne.length(), 300))).isEqualTo(status);
            assertThat(reponse.headers() + reponse.body()).doesNotContain("FICTIV", "java", "Exception");
        });
        for (String header : List.of("X-A: FIC\0TIVE", "X A: FICTIVE", "Content-Length: FICTIVE")) {
            Brut reponse = get(cas, url, header);
            erreur(cas.estV3(), reponse, 400, "bad_request", "00401");
            assertThat(reponse.headers() + reponse.body()).doesNotContain("FIC");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /v3/mesri/statut_etudiant/ine HTTP/1.1\r\nConnection: close\r\n\r\n",
            "GET /v3/mesri/statut_etudiant/ine HTTP/1.1\r\nHost: a b<\r\nConnection: close\r\n\r\n"})
    void requestWithoutAHostThatIsOne_isMalformed(String requete) {
        erreur(true, Brut.octets(requete), 400, null, "00401");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET *", "OPTIONS *", "CONNECT ailleurs.example:80"})
    void requestForNoAddressOfOurs_isA404(String ligne) {
        erreur(false, Brut.envoyer(ligne + " HTTP/1.1"), 404, "not_found", null);
    }

    @ParameterizedTest
    @CsvSource({"/v9/dss/quotient_familial/identite, true, v3", "/v2/etudiants, true, v3", "/v1, true, v3",
            "/v99999999999999999999/x, true, v3", "/api/v9/etudiants, false, v3", "/api/v3/dss, false, v3",
            "/v3/inconnu, true, ''", "/v4/mesri/statut_etudiant/ine, true, ''", "/api/v2/inconnu, false, ''",
            "/inconnu, false, ''", "/, false, ''", "/api, false, ''"})
    void unknownAddress_saysWhetherItsVersionExists(String chemin, boolean estV3, String versions) {
        Brut reponse = Brut.envoyer("GET " + chemin + " HTTP/1.1");
        erreur(estV3, reponse, 404, "not_found", "00402");
        String detail = JsonPath.from(reponse.body()).getString(estV3 ? "errors[0].detail" : "reason");
        assertThat(detail.contains("v3, v4 et v5")).isEqualTo(!versions.isEmpty());
        if (estV3) {
            JsonPath erreur = JsonPath.from(reponse.body());
            assertThat(erreur.<Object>get("errors[0].source")).isNull();
            assertThat(erreur.getMap("errors[0].meta")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/introspect", "/api/ping", "/api/men_scolarite/ping"})
    void serviceRoutes_refuseInTheSameForm(String chemin) {
        erreur(false, Brut.envoyer("POST " + chemin + " HTTP/1.1"), 405, "method_not_allowed", null);
        erreur(false, Brut.envoyer("GET " + chemin + " HTTP/1.1", "Accept: text/html"), 406, "not_acceptable", null);
    }
}
