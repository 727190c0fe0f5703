package fr.apiparticulier.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.gateway.error.Methods;
import fr.apiparticulier.gateway.publication.Route;
import fr.apiparticulier.gateway.test.Cas;
import fr.apiparticulier.gateway.test.Corps;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

/** Every data route answers a POST as it does a GET, whose parameters then stand in no address. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class JumeauTest {

    private static final String JSON = "application/json";
    private static final String FORMULAIRE = "application/x-www-form-urlencoded";
    private static final String INE = "/v3/mesri/statut_etudiant/ine";

    @BeforeEach
    void oublier() {
        Fournisseur.UNIQUE.oublie();
    }

    static Stream<Cas> routes() {
        return Stream.concat(Cas.tous().stream(), Cas.franceConnectes().stream());
    }

    private static String parametres(Cas cas) {
        return cas.url().substring(cas.url().indexOf('?') + 1);
    }

    private static Response poster(String chemin, String type, String corps, String jeton) {
        return RestAssured.given().urlEncodingEnabled(false).header("Content-Type", type).header("Accept", JSON)
                .header("Authorization", "Bearer " + jeton).body(corps).post(chemin);
    }

    private static ValidatableResponse poster(String type, String corps) {
        return poster(INE, type, corps, Jetons.ADMINISTRATIONS.jeton("mesri_identite")).then();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void post_isAnsweredAsTheGetIs(Cas cas) {
        Fournisseur.UNIQUE.repond(cas.fournisseur(), 200, cas.reponse());
        String jeton = cas.jeton(cas.scopes());
        Response get = RestAssured.given().urlEncodingEnabled(false).header("Authorization", "Bearer " + jeton)
                .header("Accept", JSON).get(cas.url());
        assertThat(get.statusCode()).isEqualTo(200);
        for (Response post : List.of(poster(cas.chemin(), FORMULAIRE, parametres(cas), jeton),
                poster(cas.chemin(), JSON + "; charset=utf-8", Corps.json(parametres(cas)).encode(), jeton))) {
            assertThat(post.statusCode()).isEqualTo(200);
            assertThat(post.asString()).isEqualTo(get.asString());
            assertThat(post.header("Content-Type")).isEqualTo(get.header("Content-Type"));
            assertThat(post.header("RateLimit-Limit")).isEqualTo(get.header("RateLimit-Limit"));
            assertThat(post.header("Cache-Control")).isEqualTo("no-store");
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void post_thatIsWrong_isToldAllThatTheGetIs(Cas cas) {
        String jeton = cas.jeton(cas.scopes());
        Response get = RestAssured.given().header("Authorization", "Bearer " + jeton).header("Accept", JSON)
                .get(cas.chemin() + "?recipient=1&ine=1");
        assertThat(get.statusCode()).isBetween(400, 422);
        for (Response post : List.of(poster(cas.chemin(), FORMULAIRE, "recipient=1&ine=1", jeton),
                poster(cas.chemin(), JSON, "{\"recipient\":1,\"ine\":\"1\",\"nomUsage\":null}", jeton))) {
            assertThat(post.statusCode()).isEqualTo(get.statusCode());
            assertThat(post.asString()).isEqualTo(get.asString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"ine\"", "", "{\"ine\":\"1\",\"ine\":\"2\"}", "{} {}", "{\"ine\":\"\u00e9"})
    void json_thatIsNone_isUnreadable(String corps) {
        poster(JSON, corps).statusCode(400).body("errors[0].code", equalTo("00401"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ine=%zz&recipient=13002526500013", "ine=990000001HH%4"})
    void form_thatIsNone_isUnreadable(String corps) {
        poster(FORMULAIRE, corps).statusCode(400).body("errors[0].code", equalTo("00401"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "1.5", "{\"a\":1}", "[\"990000001HH\"]"})
    void member_thatIsNoText_isAWrongParameter(String valeur) {
        poster(JSON, "{\"recipient\":\"13002526500013\",\"ine\":" + valeur + "}").statusCode(422)
                .body("errors.code", equalTo(List.of("00401"))).body("errors[0].source.parameter", equalTo("ine"));
    }

    @ParameterizedTest
    @CsvSource({"ine=990000001HH&ine=990000001HH", "ine=%FF"})
    void parameterOfAForm_thatIsNoneInAnAddress_isNoneHere(String parametre) {
        poster(FORMULAIRE, "recipient=13002526500013&" + parametre).statusCode(422)
                .body("errors[0].code", equalTo("00401")).body("errors[0].source.parameter", equalTo("ine"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/html; charset=utf-8", "application/xml"})
    void body_ofAnotherKind_isA415(String type) {
        poster(type, "ine=990000001HH&recipient=13002526500013").statusCode(415).body("errors[0].code", equalTo("00401"));
    }

    @Test
    void parametersInTheAddressOfAPost_areRefused() {
        String jeton = Jetons.ADMINISTRATIONS.jeton("mesri_identite");
        Response reponse = poster(INE + "?ine=990000001HH", JSON, "{\"recipient\":\"13002526500013\"}", jeton);
        assertThat(reponse.statusCode()).isEqualTo(400);
        assertThat(reponse.asString()).doesNotContain("990000001HH");
        assertThat(Fournisseur.UNIQUE.appels()).isEmpty();
    }

    @Test
    void bodyBeyondTheLimit_isA413() {
        poster(JSON, "{\"ine\":\"" + "9".repeat(70_000) + "\"}").statusCode(413);
    }

    @Test
    void stranger_isToldSoBeforeTheBodyIsLookedAt() {
        assertThat(poster(INE, JSON, "{", "x").statusCode()).isEqualTo(401);
    }

    @Test
    void twins_areThoseOfData_andNoOther() {
        assertThat(Route.toutes()).isNotEmpty().allMatch(route -> Methods.takePost(route.chemin()));
        assertThat(Route.services()).isNotEmpty().noneMatch(Methods::takePost);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v3/mesri/statut_etudiant/personne", "/api/v2/personne", "/v9/mesri/statut_etudiant/ine"})
    void post_ofWhatIsNowhere_isA404(String chemin) {
        assertThat(poster(chemin, JSON, "{}", "x").statusCode()).isEqualTo(404);
    }

    @Test
    void error_holdsNothingOfTheBody() {
        String reponse = poster(JSON, "{\"ine\":\"CANARINOIR\",\"recipient\":\"CANARINOIR\"}").statusCode(422).extract()
                .asString();
        assertThat(JsonPath.from(reponse).getList("errors")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(reponse).doesNotContain("CANARINOIR");
    }
}
