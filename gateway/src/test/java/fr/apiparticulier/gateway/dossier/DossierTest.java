package fr.apiparticulier.gateway.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.gateway.journal.Base;
import fr.apiparticulier.gateway.test.Attente;
import fr.apiparticulier.gateway.test.Cas;
import fr.apiparticulier.gateway.test.Corps;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.FranceConnectFictif;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;
import fr.apiparticulier.gateway.test.Reponses;

/** One request for several resources: each as its own route would answer, together as the contract of the dossier says. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class DossierTest {

    private static final String DOSSIER = "/v3/dossier";
    private static final String[] SCOPES = {"cnaf_quotient_familial", "cnaf_allocataires", "mesri_identite", "mesri_admissions",
            "pole_emploi_identite"};
    /** Of the one person that is asked about here. */
    private static final String ETUDIANT = Reponses.ETUDIANT.replace("{\"annee\":2003,\"mois\":1,\"jour\":2}",
            "{\"annee\":1987,\"mois\":6,\"jour\":5}");
    private static final String PERSONNE = Cas.FAMILLE_V3 + "&ine=990000001HH&identifiant=zoe.fictive";

    @TestHTTPResource
    URI adresse;

    @Inject
    CircuitBreakerMaintenance disjoncteurs;

    @BeforeEach
    void fournisseurs() {
        Fournisseur.UNIQUE.oublie();
        disjoncteurs.resetAll();
        Fournisseur.UNIQUE.repond("/quotient-familial/identite", 200,
                Cas.duMois("/quotient-familial/identite", Reponses.QUOTIENT));
        Fournisseur.UNIQUE.repond("/statut-etudiant/ine", 200, ETUDIANT);
        Fournisseur.UNIQUE.repond("/demandeur-emploi/situation", 200, Reponses.SITUATION);
    }

    @AfterEach
    void lacher() {
        Fournisseur.UNIQUE.lache();
    }

    private static JsonObject question(String parametres, Map<String, ?> ressources) {
        return Corps.json(parametres).put("ressources", new JsonObject(Map.copyOf(ressources)));
    }

    private static JsonObject trois() {
        return question(PERSONNE, Map.of("quotient_familial", 3, "statut_etudiant", 3, "statut", 3));
    }

    private static RequestSpecification demande(String jeton) {
        return RestAssured.given().header("Authorization", "Bearer " + jeton).contentType("application/json")
                .header("Accept", "application/json");
    }

    private static ValidatableResponse demander(JsonObject question, String... scopes) {
        return demande(Jetons.ADMINISTRATIONS.jeton(scopes)).body(question.encode()).post(DOSSIER).then();
    }

    /** @return every route that a dossier can ask, with what it is asked */
    static Stream<Cas> routes() {
        return Stream.concat(
                Cas.tous().stream().filter(cas -> cas.estV3() || cas.chemin().equals("/api/v2/composition-familiale")),
                Cas.franceConnectes().stream());
    }

    private static String nom(Cas cas) {
        return cas.estV3() ? cas.chemin().split("/")[3] : "quotient_familial";
    }

    private static int version(Cas cas) {
        return cas.estV3() ? cas.chemin().charAt(2) - '0' : 2;
    }

    @ParameterizedTest
    @MethodSource("routes")
    void part_isWhatItsRouteAnswersAlone_andHasItsEvent(Cas cas) {
        Fournisseur.UNIQUE.repond(cas.fournisseur(), 200, cas.reponse());
        String jeton = cas.jeton(cas.scopes());
        Response seule = RestAssured.given().urlEncodingEnabled(false).header("Authorization", "Bearer " + jeton)
                .header("Cache-Control", "no-cache").get(cas.url());
        assertThat(seule.statusCode()).isEqualTo(200);
        String requete = UUID.randomUUID().toString();
        String parametres = cas.url().substring(cas.url().indexOf('?') + 1) + (cas.estV3() ? "" : Cas.RECIPIENT);
        JsonPath dossier = demande(jeton).header("X-Request-ID", requete).header("Cache-Control", "no-cache")
                .body(question(parametres, Map.of(nom(cas), version(cas))).encode()).post(DOSSIER).then()
                .statusCode(200).header("Cache-Control", "no-store").header("X-Request-ID", requete).extract().jsonPath();

        Object attendu = cas.estV3() ? seule.jsonPath().get("data") : seule.jsonPath().get();
        assertThat((Object) dossier.get("data." + nom(cas))).isEqualTo(attendu);
        assertThat(dossier.getMap("data")).hasSize(1);
        assertThat(dossier.getMap("links")).isEmpty();
        assertThat(dossier.getString("meta.ressources." + nom(cas) + ".issue")).isEqualTo("served");
        assertThat(dossier.getInt("meta.ressources." + nom(cas) + ".version")).isEqualTo(version(cas));

        JsonPath evenement = evenement(requete, cas.chemin());
        assertThat(evenement.getString("issue")).isEqualTo("served");
        assertThat(evenement.getList("champs")).isNotEmpty();
        assertThat(evenement.getList("personnes")).isNotEmpty();
        assertThat(evenement.getString("destinataire")).isEqualTo("13002526500013");
        assertThat(evenement.getString("modalite")).isEqualTo(dossier.getString("meta.ressources." + nom(cas) + ".modalite"));
        JsonPath entier = evenement(requete, DOSSIER);
        assertThat(entier.getString("issue")).isEqualTo("served");
        assertThat(entier.getList("personnes")).isEmpty();
        assertThat(entier.getString("fournisseur")).isNull();
    }

    private static JsonPath evenement(String requete, String route) {
        return Base.evenement(requete, route);
    }

    @Test
    void parts_areToldOfEach_inTheOrderInWhichTheyWereAsked() {
        Fournisseur.UNIQUE.repond("/statut-etudiant/ine", 404, "{\"error\":\"ETUDIANT_ABSENT\"}");
        String requete = UUID.randomUUID().toString();
        JsonPath dossier = demande(Jetons.ADMINISTRATIONS.jeton("mesri_identite", "pole_emploi_identite"))
                .header("X-Request-ID", requete).body(trois().encode()).post(DOSSIER).then().statusCode(200)
                .contentType("application/json")
                .body("data.keySet()", contains("statut"))
                .body("meta.ressources.statut.issue", equalTo("served"))
                .body("meta.ressources.statut.statut", equalTo(200))
                .body("meta.ressources.statut.modalite", equalTo("identifiant"))
                .body("meta.ressources.statut.duree_fournisseur_ms", notNullValue())
                .body("meta.ressources.statut.en_cache", equalTo(false))
                .body("meta.ressources.statut.errors", nullValue())
                .body("meta.ressources.statut_etudiant.issue", equalTo("not_found"))
                .body("meta.ressources.statut_etudiant.statut", equalTo(404))
                .body("meta.ressources.statut_etudiant.modalite", equalTo("ine"))
                .body("meta.ressources.statut_etudiant.errors[0].code", equalTo("25003"))
                .body("meta.ressources.quotient_familial.issue", equalTo("denied"))
                .body("meta.ressources.quotient_familial.statut", equalTo(403))
                .body("meta.ressources.quotient_familial.errors[0].code", equalTo("00100"))
                .extract().jsonPath();
        assertThat(dossier.getMap("meta.ressources")).hasSize(3);
        assertThat(Fournisseur.UNIQUE.appels()).hasSize(2);
        assertThat(evenement(requete, DOSSIER).getString("issue")).isEqualTo("partial");
        assertThat(evenement(requete, DOSSIER).getInt("statut")).isEqualTo(200);
        assertThat(evenement(requete, "/v3/mesri/statut_etudiant/ine").getString("issue")).isEqualTo("not_found");
        assertThat(evenement(requete, "/v3/dss/quotient_familial/identite").getString("issue")).isEqualTo("denied");
    }

    @Test
    void nobodyKnown_anywhere_isA404_withWhatEachSaid() {
        Fournisseur.UNIQUE.repond("/statut-etudiant/ine", 404, "{\"error\":\"ETUDIANT_ABSENT\"}");
        Fournisseur.UNIQUE.repond("/quotient-familial/identite", 404, "{\"error\":\"DOSSIER_ABSENT\"}");
        demander(question(PERSONNE, Map.of("quotient_familial", 3, "statut_etudiant", 3)), SCOPES).statusCode(404)
                .body("data", nullValue()).body("errors.code", containsInAnyOrder("25003", "37003"))
                .body("meta.ressources.quotient_familial.statut", equalTo(404));
    }

    @Test
    void nothingOpen_isA403_andNobodyIsAsked() {
        demander(trois(), "mesri_etablissements_inconnu").statusCode(403).body("errors", hasSize(1))
                .body("errors[0].code", equalTo("00100")).body("meta.ressources", notNullValue());
        assertThat(Fournisseur.UNIQUE.appels()).isEmpty();
    }

    @Test
    void everythingWrong_isToldAtOnce_andNobodyIsAsked() {
        demander(question("recipient=1&ine=1&nomNaissance=", Map.of("quotient_familial", 3, "statut_etudiant", 3, "statut", 3,
                "prestige", 3, "statut_etudiant_2", "x")), SCOPES).statusCode(422)
                .body("errors.code", containsInAnyOrder("00210", "00420", "00400", "00360", "00380", "00452"));
        assertThat(Fournisseur.UNIQUE.appels()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"ressources\":{}}", "{\"ressources\":[\"statut\"]}", "{\"ressources\":\"statut\"}"})
    void dossierOfNothing_isWrong(String corps) {
        demande(Jetons.ADMINISTRATIONS.jeton(SCOPES)).body(corps).post(DOSSIER).then().statusCode(422)
                .body("errors.code", hasItem("00451"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "\"v9\"", "null", "{}", "3.5", "\"3 \""})
    void versionThatIsNotServed_isWrong(String version) {
        demande(Jetons.ADMINISTRATIONS.jeton(SCOPES))
                .body("{\"recipient\":\"13002526500013\",\"identifiant\":\"zoe.fictive\",\"ressources\":{\"statut\":" + version
                        + "}}")
                .post(DOSSIER).then().statusCode(422).body("errors.code", contains("00452"));
    }

    @Test
    void version_mayBeWrittenAsAddressesHaveIt() {
        demander(question(PERSONNE, Map.of("statut", "v3")), SCOPES).statusCode(200);
    }

    @Test
    void numberOfAnAllocataire_mayBeNamedAsTheDossierNamesIt() {
        Fournisseur.UNIQUE.repond("/quotient-familial/numero-allocataire", 200,
                Cas.duMois("/quotient-familial/numero-allocataire", Reponses.QUOTIENT));
        demander(question("numero_allocataire=12345&code_postal=75001" + Cas.RECIPIENT, Map.of("quotient_familial", 2)), SCOPES)
                .statusCode(200).body("data.quotient_familial.quotientFamilial", notNullValue())
                .body("meta.ressources.quotient_familial.version", equalTo(2));
    }

    @Test
    void identifier_isSurerThanAnIdentity_whichServesWhereThereIsNone() {
        Fournisseur.UNIQUE.repond("/statut-etudiant/identite", 200, Reponses.ETUDIANT);
        demander(question(Cas.FAMILLE_V3, Map.of("statut_etudiant", 3)), SCOPES).statusCode(200)
                .body("meta.ressources.statut_etudiant.modalite", equalTo("identite"));
        demander(question(PERSONNE, Map.of("statut_etudiant", 3)), SCOPES).statusCode(200)
                .body("meta.ressources.statut_etudiant.modalite", equalTo("ine"));
    }

    @Test
    void body_thatIsNone_isUnreadable() {
        String jeton = Jetons.ADMINISTRATIONS.jeton(SCOPES);
        for (String corps : List.of("", "{", "[]", "3", "{\"ressources\":{\"statut\":3,\"statut\":3}}")) {
            demande(jeton).body(corps).post(DOSSIER).then().statusCode(400).body("errors[0].code", equalTo("00401"));
        }
        demande(jeton).contentType("text/plain").body("{}").post(DOSSIER).then().statusCode(415);
        demande(jeton).body(trois().encode()).queryParam("ine", "990000001HH").post(DOSSIER).then().statusCode(400);
        demande(jeton).get(DOSSIER).then().statusCode(405).header("Allow", "OPTIONS, POST");
        demande(jeton).options(DOSSIER).then().statusCode(204).header("Allow", "OPTIONS, POST");
        demande(jeton).accept("text/html").body(trois().encode()).post(DOSSIER).then().statusCode(406);
    }

    @Test
    void stranger_isRefusedBeforeAnythingIsRead() {
        String requete = UUID.randomUUID().toString();
        RestAssured.given().contentType("application/json").header("X-Request-ID", requete).body("{").post(DOSSIER).then()
                .statusCode(401).body("errors[0].code", equalTo("00101"));
        assertThat(evenement(requete, DOSSIER).getString("issue")).isEqualTo("denied");
    }

    @Test
    void providerThatHangs_isGivenUpInTime_andHoldsUpNobodysData() {
        Fournisseur.UNIQUE.seTait("/statut-etudiant/ine");
        demande(Jetons.ADMINISTRATIONS.jeton(SCOPES)).header("Prefer", "wait=1").body(trois().encode()).post(DOSSIER).then()
                .statusCode(200).header("Preference-Applied", "wait=1").time(lessThan(2_500L))
                .body("data.keySet()", containsInAnyOrder("quotient_familial", "statut"))
                .body("meta.ressources.statut_etudiant.issue", equalTo("provider_failed"))
                .body("meta.ressources.statut_etudiant.statut", equalTo(504))
                .body("meta.ressources.statut_etudiant.errors[0].code", equalTo("25002"));
        assertThat(Fournisseur.UNIQUE.appels()).filteredOn(appel -> !appel.uri().equals("/ping")).hasSize(3)
                .allSatisfy(appel -> assertThat(Integer.parseInt(appel.delai())).isBetween(1, 850));
    }

    @Test
    void providerThatFails_isItsOwnTrouble() {
        Fournisseur.UNIQUE.raccroche("/statut-etudiant/ine");
        Fournisseur.UNIQUE.repond("/demandeur-emploi/situation", 200, "{\"toto\":1}");
        demander(trois(), SCOPES).statusCode(200).body("data.keySet()", contains("quotient_familial"))
                .body("meta.ressources.statut_etudiant.errors[0].code", equalTo("25001"))
                .body("meta.ressources.statut.errors[0].code", equalTo("24999"));
        Fournisseur.UNIQUE.repond("/quotient-familial/identite", 404, "{\"error\":\"DOSSIER_ABSENT\"}");
        demander(trois(), SCOPES).statusCode(502).body("errors.code", containsInAnyOrder("25001", "24999", "37003"));
    }

    @Test
    void clientThatHangsUp_isAnsweredNothing_andTheJournalSaysSo() throws IOException {
        Fournisseur.UNIQUE.seTait("/statut-etudiant/ine");
        String requete = UUID.randomUUID().toString();
        byte[] corps = trois().encode().getBytes(StandardCharsets.UTF_8);
        try (Socket client = new Socket(adresse.getHost(), adresse.getPort())) {
            client.getOutputStream().write(("POST /v3/dossier HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Authorization: Bearer " + Jetons.ADMINISTRATIONS.jeton(SCOPES) + "\r\nX-Request-ID: " + requete
                    + "\r\nContent-Length: " + corps.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().write(corps);
            client.getOutputStream().flush();
            Attente.de("all three are asked", Duration.ofSeconds(20),
                    () -> Fournisseur.UNIQUE.appels().size() == 3);
        }
        for (String route : List.of(DOSSIER, "/v3/mesri/statut_etudiant/ine", "/v3/dss/quotient_familial/identite",
                "/v3/france_travail/statut/identifiant")) {
            JsonPath evenement = evenement(requete, route);
            assertThat(evenement.getString("issue")).as(route).isEqualTo("cancelled");
            assertThat(evenement.getList("personnes")).isEmpty();
            assertThat(evenement.getList("champs")).isEmpty();
        }
    }

    @Test
    void nobodyKnown_besideWhatIsNotOpen_isA403_soThatNobodyTakesItForAll() {
        Fournisseur.UNIQUE.repond("/statut-etudiant/ine", 404, "{\"error\":\"ETUDIANT_ABSENT\"}");
        for (Map<String, Integer> ressources : List.of(Map.of("statut_etudiant", 3, "statut", 3),
                Map.of("statut", 3, "statut_etudiant", 3))) {
            demander(question(PERSONNE, ressources), "mesri_identite").statusCode(403)
                    .body("errors.code", containsInAnyOrder("00100", "25003"));
        }
    }

    @Test
    void severalScholarsOfThatName_areNobody_asFarAsAllIsConcerned() {
        Fournisseur.UNIQUE.repond("/statut-etudiant/identite", 404, "{\"error\":\"ETUDIANT_ABSENT\"}");
        Fournisseur.UNIQUE.repond("/etudiant-boursier/identite", 409, "{\"error\":\"BOURSIERS_MULTIPLES\"}");
        demander(question(Cas.FAMILLE_V3, Map.of("statut_etudiant", 3, "etudiant_boursier", 4)), "mesri_identite",
                "cnous_statut_boursier").statusCode(404).body("meta.ressources.etudiant_boursier.statut", equalTo(409));
    }

    @Test
    void partOfV2_saysTheStatusThatItsRouteWouldHave() {
        Fournisseur.UNIQUE.raccroche("/quotient-familial/numero-allocataire");
        demander(question("numeroAllocataire=12345&codePostal=75001" + Cas.RECIPIENT, Map.of("quotient_familial", 2)), SCOPES)
                .statusCode(502).body("meta.ressources.quotient_familial.statut", equalTo(503))
                .body("meta.ressources.quotient_familial.depreciee_le", notNullValue())
                .body("meta.ressources.quotient_familial.duree_fournisseur_ms", nullValue());
    }

    @Test
    void franceConnect_thatHangs_isWaitedForNoLongerThanTheClientWaits() {
        Cas cas = Cas.franceConnectes().get(0);
        String jeton = cas.jeton(List.of(SCOPES));
        Fournisseur.UNIQUE.seTait(FranceConnectFictif.INTROSPECTION);
        demande(jeton).header("Prefer", "wait=1")
                .body(question(Cas.RECIPIENT.substring(1), Map.of("quotient_familial", 3)).encode())
                .post(DOSSIER).then().statusCode(504).body("errors.code", contains("51002")).time(lessThan(2_500L));
    }

    @Test
    void body_ofAbsurdlyManyMembers_isUnreadable() {
        JsonObject question = trois();
        for (int i = 0; i < 200; i++) {
            question.put("nom" + i, "x");
        }
        demander(question, SCOPES).statusCode(400);
    }

    @Test
    void identifierOfSomebodyElse_findsNobody_forTheBirthDateThatWasGiven() {
        for (String part : List.of("statut_etudiant", "statut")) {
            demander(question(PERSONNE, Map.of(part, 3)), SCOPES).statusCode(200);
            for (String autre : List.of("jourDateNaissance=6", "moisDateNaissance=7", "anneeDateNaissance=1988")) {
                String nom = autre.split("=")[0];
                demander(question(PERSONNE.replaceAll(nom + "=\\d+", autre), Map.of(part, 3)), SCOPES).statusCode(404)
                        .body("errors.code", contains("00453"))
                        .body("meta.ressources." + part + ".issue", equalTo("not_found"));
            }
            demander(question(Cas.RECIPIENT.substring(1) + "&ine=990000001HH&identifiant=zoe.fictive", Map.of(part, 3)), SCOPES)
                    .statusCode(200);
        }
    }

    @Test
    void citizensToken_opensNothingThatItsHolderIsNotThePersonOf() {
        Cas cas = Cas.franceConnectes().stream().filter(un -> un.chemin().contains("/quotient_familial/")).findFirst()
                .orElseThrow();
        String jeton = cas.jeton(List.of(SCOPES));
        demande(jeton).body(question(Cas.RECIPIENT.substring(1), Map.of("quotient_familial", 3, "statut", 3)).encode())
                .post(DOSSIER)
                .then().statusCode(200).body("data.keySet()", contains("quotient_familial"))
                .body("meta.ressources.quotient_familial.modalite", equalTo("france_connect"))
                .body("meta.ressources.statut.issue", equalTo("denied"))
                .body("meta.ressources.statut.statut", equalTo(403));
        demande(jeton).header("Prefer", "explain")
                .body(question(Cas.RECIPIENT.substring(1), Map.of("statut_etudiant", 3)).encode()).post(DOSSIER).then()
                .body("meta.ressources.statut_etudiant.champs_retenus.champ", not(hasItem("identite")))
                .body("meta.ressources.statut_etudiant.champs_retenus.droits.flatten()", not(hasItem("mesri_identite")));
        Fournisseur.UNIQUE.oublie();
        demande(jeton).body(question(Cas.RECIPIENT.substring(1) + "&identifiant=zoe.fictive", Map.of("statut", 3)).encode())
                .post(DOSSIER).then().statusCode(422).body("errors.code", contains("00401"));
        demande(jeton).body(question(Cas.RECIPIENT.substring(1), Map.of("statut", 3)).encode()).post(DOSSIER)
                .then().statusCode(403);
        assertThat(Fournisseur.UNIQUE.appels()).isEmpty();
    }

    @Test
    void explanation_namesWhatIsWithheld_andWhatWouldOpenIt_evenOfWhatIsDenied() {
        Response answer = demande(Jetons.ADMINISTRATIONS.jeton("cnaf_quotient_familial")).header("Prefer", "explain")
                .body(trois().encode()).post(DOSSIER);
        answer.then().statusCode(200).header("Preference-Applied", "explain")
                .body("meta.ressources.quotient_familial.champs_retenus.champ", hasItem("allocataires"))
                .body("meta.ressources.quotient_familial.champs_retenus.champ", not(hasItem("quotient_familial")))
                .body("meta.ressources.quotient_familial.champs_retenus.find { it.champ == 'allocataires' }.droits",
                        contains("cnaf_allocataires"))
                .body("meta.ressources.statut_etudiant.issue", equalTo("denied"))
                .body("meta.ressources.statut_etudiant.champs_retenus.champ", hasItem("admissions"));
        demander(trois(), SCOPES).body("meta.ressources.statut.champs_retenus", nullValue());
    }

    @Test
    void nothingPersonal_standsInAnError() {
        assertThat(
                demander(question("recipient=Canari&ine=Canari&nomNaissance=Can4ri", Map.of("Canari", 3, "statut_etudiant", 3)),
                        SCOPES).statusCode(422).extract().asString())
                .doesNotContain("Canari", "Can4ri");
    }
}
