package fr.apiparticulier.suite.bout;

import static fr.apiparticulier.suite.bout.Appels.appel;
import static fr.apiparticulier.suite.bout.Appels.jeton;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import fr.apiparticulier.suite.lancement.Scopes;
import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.SuiteExtension;
import fr.apiparticulier.suite.lancement.exemple.ExempleFranceConnect;

/** What {@code docs/integrer.md} says in prose, asked of the packaged suite. */
@ExtendWith(SuiteExtension.class)
class PromessesIT {

    private static final String QUOTIENT_V3 = "/v3/dss/quotient_familial/identite";
    private static final String QUOTIENT_V2 = "/api/v2/composition-familiale?numeroAllocataire=0012345&codePostal=75001";

    @Test
    void answer_carriesTheHeadersOfThePageAndNoOthers(Suite suite) {
        Stream.of(appel(suite, QUOTIENT_V2, jeton(suite)).statusCode(200), appel(suite, QUOTIENT_V2, Map.of()).statusCode(401),
                appel(suite, QUOTIENT_V3, jeton(suite)).statusCode(422),
                appel(suite, "/v3/cnous/etudiant_boursier/ine?recipient=13002526500013&ine=990000101HH", jeton(suite))
                        .statusCode(200))
                .forEach(reponse -> {
                    reponse.header("X-Request-ID", matchesPattern("[0-9a-f-]{36}")).header("Cache-Control", "no-store");
                    Stream.of("Retry-After", "Sunset").forEach(absent -> reponse.header(absent, nullValue()));
                });
    }

    @Test
    void answer_toATokenThatIsKnown_saysWhatIsLeftOfItsQuota(Suite suite) {
        Stream.of(appel(suite, QUOTIENT_V2, jeton(suite)), appel(suite, QUOTIENT_V3, jeton(suite))).forEach(
                reponse -> reponse.header("RateLimit-Limit", matchesPattern("\\d+"))
                        .header("RateLimit-Remaining", matchesPattern("\\d+"))
                        .header("RateLimit-Reset", matchesPattern("\\d{10}"))
                        .header("RateLimit", matchesPattern("\"default\";r=\\d+;t=\\d"))
                        .header("RateLimit-Policy", matchesPattern("\"default\";q=\\d+;w=1")));
        appel(suite, QUOTIENT_V2, Map.of()).statusCode(401).header("RateLimit-Limit", nullValue());
    }

    @Test
    void answerOfTheCnaf_saysWhetherItWasKept_andNoCacheAsksAnew(Suite suite) {
        appel(suite, QUOTIENT_V2, jeton(suite)).statusCode(200);
        appel(suite, QUOTIENT_V2, jeton(suite)).header("X-Response-Cached", "true")
                .header("X-Cache-Expires-in", matchesPattern("\\d+"));
        Map<String, String> neuve = new HashMap<>(jeton(suite));
        neuve.put("Cache-Control", "no-cache");
        appel(suite, QUOTIENT_V2, neuve).statusCode(200).header("X-Response-Cached", "false")
                .header("X-Cache-Expires-in", "");
    }

    @Test
    void version_thatEnds_saysSoInItsHeaders(Suite suite) {
        appel(suite, QUOTIENT_V2, jeton(suite)).statusCode(200).header("Deprecation", matchesPattern("@\\d+"))
                .header("Link", nullValue());
        appel(suite, QUOTIENT_V3, jeton(suite)).header("Deprecation", nullValue()).header("Link", nullValue());
        Map.of("/v3/cnous/etudiant_boursier/ine", "/v4/cnous/etudiant_boursier/ine", "/v3/men/scolarites/identite",
                "/v5/men/scolarites/identite", "/v4/men/scolarites/identite", "/v5/men/scolarites/identite")
                .forEach((ancienne, suivante) -> {
                    appel(suite, ancienne, jeton(suite)).statusCode(422).header("Deprecation", matchesPattern("@\\d+"))
                            .header("Link", "<" + suivante + ">; rel=\"successor-version\"");
                    appel(suite, suivante, jeton(suite)).statusCode(422).header("Deprecation", nullValue());
                });
        Stream.of("/api/impots/svair", "/api/v2/avis-imposition").forEach(partie -> appel(suite, partie, Map.of())
                .statusCode(410).contentType(startsWith("text/plain")));
    }

    @Test
    void mediaType_isThatOfTheVersionOrOfTheClient(Suite suite) {
        appel(suite, QUOTIENT_V2, jeton(suite)).contentType(equalTo("application/json"));
        appel(suite, QUOTIENT_V3, jeton(suite)).contentType(equalTo("application/vnd.api+json"));
        appel(suite, QUOTIENT_V3, Map.of("Accept", "application/json")).contentType(equalTo("application/json"));
        appel(suite, QUOTIENT_V2, Map.of("Accept", "application/problem+json")).statusCode(401)
                .contentType(equalTo("application/problem+json"));
        appel(suite, QUOTIENT_V2, Map.of("X-Api-Key", suite.jeton(Scopes.TOUS), "Accept", "application/problem+json"))
                .statusCode(200).contentType(equalTo("application/json"));
        appel(suite, QUOTIENT_V3, Map.of("Accept", "text/html")).statusCode(406);
        RestAssured.given().headers(jeton(suite)).put(suite.url() + QUOTIENT_V3).then().statusCode(405);
    }

    @Test
    void parameter_inAnotherForm_isRefused(Suite suite) {
        Stream.of("prenoms%5B0%5D=Zo%C3%A9", "prenoms=Zo%C3%A9", "nomNaissance=A&nomNaissance=B")
                .forEach(parametre -> appel(suite, QUOTIENT_V3 + "?" + parametre, jeton(suite)).statusCode(422)
                        .body("errors.code", hasItem("00401")));
        appel(suite, "/api/v2/composition-familiale?numeroAllocataire=7&numeroAllocataire=7&codePostal=75012", jeton(suite))
                .statusCode(400).body("error", equalTo("bad_request"));
    }

    @Test
    void refusal_comesInTheOrderOfThePage(Suite suite) {
        appel(suite, QUOTIENT_V3, Map.of()).statusCode(401).body("errors.code", hasItem("00101"));
        Map<String, String> autre = Map.of("Authorization", "Bearer " + suite.jeton(List.of("cnous_email")));
        appel(suite, QUOTIENT_V3, autre).statusCode(403).body("errors.code", hasItem("00100"));
        appel(suite, "/api/v2/composition-familiale", autre).statusCode(401).body("error", equalTo("access_denied"));
        appel(suite, "/api/v2/composition-familiale", jeton(suite)).statusCode(400);
        appel(suite, QUOTIENT_V3, Map.of("X-Api-Key", suite.jeton(Scopes.TOUS), "Authorization", "Bearer x"))
                .statusCode(401);
    }

    /** The limit per address is the gateway's own test: reached here, it would last for the others of this run. */
    @Test
    void franceConnectToken_speaksForItsCitizenAlone(Suite suite) throws IOException {
        ExempleFranceConnect exemple = ExempleFranceConnect.lire().get(0);
        String v3 = exemple.question().chemin() + "?recipient=13002526500013";
        String v2 = "/api/v2/composition-familiale-v2?recipient=13002526500013";
        Map<String, String> citoyen = bearer(
                suite.jetonFranceConnect(exemple.pivot(), List.of("cnaf_quotient_familial", "cnaf_enfants")));
        appel(suite, v3, citoyen).statusCode(200).body("data.quotient_familial.valeur", equalTo(700));
        appel(suite, v2, citoyen).statusCode(200).body("quotientFamilial", equalTo(700));
        appel(suite, "/api/v2/composition-familiale-v2", citoyen).statusCode(400);
        appel(suite, v3 + "&nomNaissance=DELAFABLE", citoyen).statusCode(422).body("errors.code", hasItem("00401"));
        appel(suite, QUOTIENT_V3, citoyen).statusCode(401).body("errors.code", hasItem("00101"));
        appel(suite, v3, bearer(suite.jeton(Scopes.TOUS))).statusCode(401).body("errors.code", hasItem("00101"));
        appel(suite, v3, bearer("court")).statusCode(401).body("errors.code", hasItem("50001"));
        appel(suite, v3, bearer("jeton-de-personne-du-tout")).statusCode(401).body("errors.code", hasItem("50002"));
        Map<String, Object> sansPays = new HashMap<>(exemple.pivot());
        sansPays.remove("birthcountry");
        appel(suite, v3, bearer(suite.jetonFranceConnect(sansPays, List.of("cnaf_quotient_familial")))).statusCode(401)
                .body("errors.code", hasItem("50003"));
    }

    private static Map<String, String> bearer(String jeton) {
        return Map.of("Authorization", "Bearer " + jeton);
    }

    @Test
    void publicServicesClient_findsWhatTheTableSays(Suite suite) {
        appel(suite, "/api/caf/famille?numeroAllocataire=0012345&codePostal=75001", jeton(suite)).statusCode(200);
        appel(suite, QUOTIENT_V2 + "&token=" + suite.jeton(Scopes.TOUS), Map.of()).statusCode(401);
        appel(suite, "/api/introspect", jeton(suite)).statusCode(200).body("name", equalTo(""));
        appel(suite, QUOTIENT_V3 + "?codeCogInseePaysNaissance=99100&nomCommuneNaissance=Paris", jeton(suite)).statusCode(422)
                .body("errors.code", hasItems("00422", "00428"));
        appel(suite, "/v3/token/introspect", jeton(suite)).statusCode(200).body("data.scopes", hasItem("cnaf_enfants"));
        appel(suite, "/api/pings", Map.of()).statusCode(200).body(containsString("cnaf_msa_quotient_familial"));
        appel(suite, "/api/ping", Map.of()).statusCode(200);
        appel(suite, "/api/cnaf_msa_quotient_familial/ping", Map.of()).statusCode(200).body("status", equalTo("ok"));
    }

    @Test
    void catalogue_namesWhatTheSuiteServes_andSaysThatItIsThere(Suite suite) {
        appel(suite, "/v3/ressources", Map.of()).statusCode(200).header("Cache-Control", "public, max-age=10")
                .body("data.ressources.nom", hasItems("quotient_familial", "scolarites"))
                .body("data.ressources.disponibilite.etat", everyItem(equalTo("ok")))
                .body("data.ressources.find { it.nom == 'quotient_familial' }.versions[0].modalites.adresse",
                        hasItem(QUOTIENT_V3));
    }

    @Test
    void rightsThatWereNotUsed_areTold(Suite suite) {
        appel(suite, "/api/habilitation/minimisation", jeton(suite)).statusCode(200).body("periode.jours", equalTo(90))
                .body("droits.droit", hasItem("cnaf_enfants")).body("journal.keySet()", hasItems("du", "au"));
        appel(suite, "/api/habilitation/minimisation", Map.of()).statusCode(401);
    }
}
