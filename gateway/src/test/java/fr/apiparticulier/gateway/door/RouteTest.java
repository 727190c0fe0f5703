package fr.apiparticulier.gateway.door;

import static fr.apiparticulier.gateway.test.Cas.FAMILLE_V2;
import static fr.apiparticulier.gateway.test.Cas.FAMILLE_V3;
import static fr.apiparticulier.gateway.test.Cas.PIVOT_V3;
import static fr.apiparticulier.gateway.test.Cas.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.gateway.test.Cas;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.Fournisseur.Appel;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;
import fr.apiparticulier.gateway.test.Reponses;

/** Every route, from its URL to its masked body, and what becomes of it when its provider fails. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class RouteTest {

    static List<Cas> routes() {
        return Cas.tous();
    }

    @Inject
    CircuitBreakerMaintenance disjoncteurs;

    @BeforeEach
    void oublier() {
        Fournisseur.UNIQUE.oublie();
        disjoncteurs.resetAll();
    }

    private static ValidatableResponse appel(String url, List<String> scopes) {
        return RestAssured.given().urlEncodingEnabled(false)
                .header("X-Api-Key", Jetons.ADMINISTRATIONS.jeton(scopes.toArray(String[]::new))).get(url).then();
    }

    private static ValidatableResponse appel(Cas cas) {
        return appel(cas.url(), cas.scopes());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void route_withAllItsScopes_showsWhatTheProviderAnswers(Cas cas) {
        Fournisseur.UNIQUE.repond(cas.fournisseur(), 200, cas.reponse());
        appel(cas).statusCode(200).header("Cache-Control", containsString("no-store"))
                .header("X-Request-ID", matchesPattern("[0-9a-f-]{36}"))
                .header("Content-Type", containsString(cas.estV3() ? "application/vnd.api+json" : "application/json"));
        assertThat(Fournisseur.UNIQUE.appels()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void route_withOneScope_showsThatScopesMembersAlone(Cas cas) {
        Fournisseur.UNIQUE.repond(cas.fournisseur(), 200, cas.reponse());
        String racine = cas.estV3() ? "data" : "";
        Set<String> tout = appel(cas).extract().jsonPath().<String, Object>getMap(racine).keySet();
        int somme = 0;
        for (String scope : cas.scopes()) {
            JsonPath seul = RestAssured.given().urlEncodingEnabled(false)
                    .header("X-Api-Key", Jetons.ADMINISTRATIONS.jeton(scope)).get(cas.url()).jsonPath();
            Set<String> membres = seul.get("error") == null && seul.get("errors") == null
                    ? seul.<String, Object>getMap(racine).keySet()
                    : Set.of();
            assertThat(tout).containsAll(membres);
            somme += membres.size();
            if (cas.scopes().size() > 1) {
                assertThat(membres).hasSizeLessThan(tout.size());
            }
        }
        assertThat(somme).as("every member is opened by some single scope, but niveau_bourse")
                .isGreaterThanOrEqualTo(tout.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void providerCall_carriesTheQuestionInTheBodyAndAnInternalToken(Cas cas) {
        Fournisseur.UNIQUE.repond(cas.fournisseur(), 200, cas.reponse());
        appel(cas).statusCode(200);
        Appel appel = Fournisseur.UNIQUE.appels().get(0);
        assertThat(appel.uri()).isEqualTo(cas.fournisseur());
        JsonPath revendications = JsonPath.from(new String(
                Base64.getUrlDecoder().decode(appel.authorization().split("[ .]")[2])));
        assertThat(revendications.getString("iss")).isEqualTo("api-particulier-gateway");
        assertThat(revendications.getList("groups")).hasToString("[appel]");
        assertThat(revendications.getString("aud")).startsWith("provider-");
        assertThat(revendications.getLong("exp") - revendications.getLong("iat")).isLessThanOrEqualTo(30);
        assertThat(revendications.getString("recipient")).isEqualTo(cas.estV3() ? "13002526500013" : null);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void provider_thatFindsNobody_isA404WithItsCode(Cas cas) {
        String nom = switch (cas.holder()) {
            case "37" -> "DOSSIER_ABSENT";
            case "25" -> "ETUDIANT_ABSENT";
            case "26" -> "BOURSIER_ABSENT";
            case "24" -> "DEMANDEUR_ABSENT";
            default -> "ELEVE_ABSENT";
        };
        Fournisseur.UNIQUE.repond(cas.fournisseur(), 404, "{\"error\":\"" + nom + "\"}");
        erreur(cas, 404, 404, "not_found", cas.holder() + "003");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void provider_thatAnswersSomethingElse_isUnknown(Cas cas) {
        Fournisseur.UNIQUE.repond(cas.fournisseur(), 200, "{\"inattendu\":1}");
        erreur(cas, 503, 502, "data_provider_error", cas.holder() + "999");
    }

    private static void erreur(Cas cas, int v2, int v3, String mot, String code) {
        if (cas.estV3()) {
            appel(cas).statusCode(v3).body("errors", hasSize(1)).body("errors[0].code", equalTo(code))
                    .body("errors[0].meta.provider", not(equalTo(null))).body("errors[0]", aMapWithSize(5));
        } else {
            appel(cas).statusCode(v2).body("error", equalTo(mot)).body("$", aMapWithSize(3));
        }
    }

    @ParameterizedTest
    @CsvSource({"500, 503, data_provider_error, 502, 000", "503, 503, network_error, 502, 001",
            "504, 504, gateway_timeout, 504, 002", "429, 503, data_provider_error, 502, 008",
            "401, 503, data_provider_error, 502, 999", "404, 503, data_provider_error, 502, 999"})
    void provider_thatFails_isTold(int statut, int v2, String mot, int v3, String code) {
        Fournisseur.UNIQUE.repond("/demandeur-emploi/situation", statut, "");
        appel("/api/v2/situations-pole-emploi?identifiant=x", List.of("pole_emploi_identite")).statusCode(v2)
                .body("error", equalTo(mot));
        appel("/v3/france_travail/statut/identifiant?identifiant=x" + RECIPIENT, List.of("pole_emploi_identite"))
                .statusCode(v3).body("errors[0].code", equalTo("24" + code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = {"\"valeur\":700; \"valeur\":null", "\"valeur\":700; \"valeur\":\"\"", "\"valeur\":700; \"valeur\":7.5",
                    "\"valeur\":700; \"valeur\":\"700\"", "\"valeur\":700; \"valeur\":-1", "\"valeur\":700,; ''",
                    "\"mois\":\"2026-10\"; \"mois\":\"2020-01\"",
                    "\"nomNaissance\":\"FICTIVE\"; \"nomNaissance\":null", "\"regime\":\"CNAF\"; \"regime\":\"AUTRE\""})
    void quotient_thatIsNotWhole_isNeverAnAnswer(String juste, String faux) {
        YearMonth mois = YearMonth.now(ZoneId.of("Europe/Paris"));
        String reponse = Reponses.QUOTIENT.replace(juste, faux).replace("\"mois\":\"2026-10\"", "\"mois\":\"" + mois + "\"");
        Fournisseur.UNIQUE.repond("/quotient-familial/identite", 200, reponse);
        appel("/v3/dss/quotient_familial/identite?" + FAMILLE_V3, List.of("cnaf_quotient_familial")).statusCode(502)
                .body("errors.code", contains("37999"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{} x"})
    void answer_thatIsNoRecord_isTheProvidersFault(String reponse) {
        Fournisseur.UNIQUE.repond("/etudiant-boursier/ine", 200, reponse);
        appel("/v3/cnous/etudiant_boursier/ine?ine=990000001HH" + RECIPIENT, List.of("cnous_email")).statusCode(502)
                .body("errors.code", contains("26999"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"\"ine\":\"990000001HH\"; \"ine\":\"990000002HH\"",
            "\"inscriptions\":; \"inscriptions\":[],\"autres\":",
            "\"etablissement\":{\"uai\":\"0759901X\",\"nom\":\"UNIVERSITE IMAGINAIRE\"}; \"etablissement\":null"})
    void student_thatIsAnotherOrHasNoEnrolment_isNeverAnAnswer(String juste, String faux) {
        Fournisseur.UNIQUE.repond("/statut-etudiant/ine", 200, Reponses.ETUDIANT.replace(juste, faux));
        appel("/api/v2/etudiants?ine=990000001HH", List.of("mesri_identite")).statusCode(503)
                .body("error", equalTo("data_provider_error"));
    }

    @Test
    void refusalInAnotherHoldersName_isTheProvidersFault() {
        Fournisseur.UNIQUE.repond("/statut-etudiant/ine", 404, "{\"error\":\"ELEVE_ABSENT\"}");
        appel("/v3/mesri/statut_etudiant/ine?ine=990000001HH" + RECIPIENT, List.of("mesri_identite")).statusCode(502)
                .body("errors.code", contains("25999"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "application/", "a/b/c", "é", ";;,,"})
    void acceptHeader_thatIsNone_asksForNothing(String accept) {
        Fournisseur.UNIQUE.repond("/demandeur-emploi/paiements", 200, Reponses.PAIEMENTS);
        RestAssured.given().header("Accept", accept)
                .header("X-Api-Key", Jetons.ADMINISTRATIONS.jeton("pole_emploi_paiements"))
                .get("/v3/france_travail/indemnites/identifiant?identifiant=x" + RECIPIENT).then().statusCode(200);
        RestAssured.given().header("Accept", accept).get("/api/v2/etudiants").then().statusCode(401)
                .header("X-Request-ID", matchesPattern("[0-9a-f-]{36}")).body("error", equalTo("access_denied"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mois[]=9", "prenoms=Zo%C3%A9", "prenoms[0]=Zo%C3%A9", "nomNaissance[]=X"})
    void parameterInAFormThatIsNotItsOwn_isToldInsteadOfPassedOver(String parametre) {
        appel("/v3/dss/quotient_familial/identite?" + FAMILLE_V3 + "&" + parametre, List.of("cnaf_enfants")).statusCode(422)
                .body("errors.code", contains("00401"));
    }

    @Test
    void communeOfBirthByItsName_reachesTheProviderAsItsCode() {
        Fournisseur.UNIQUE.repond("/quotient-familial/identite", 404, "{\"error\":\"DOSSIER_ABSENT\"}");
        String famille = "/v3/dss/quotient_familial/identite?nomNaissance=Fictive&prenoms[]=Zoe&anneeDateNaissance=1960"
                + "&codeCogInseeDepartementNaissance=92&codeCogInseePaysNaissance=99100" + RECIPIENT + "&nomCommuneNaissance=";
        appel(famille + "GENNEVILLIERS", List.of("cnaf_enfants")).statusCode(404);
        appel("/api/v2/composition-familiale-v2?nomNaissance=Fictive&anneeDateDeNaissance=1990&codePaysLieuDeNaissance=99100"
                + "&nomCommuneNaissance=Gennevilliers&codeInseeDepartementNaissance=92", List.of("cnaf_enfants"))
                .statusCode(404);
        assertThat(Fournisseur.UNIQUE.appels())
                .extracting(appel -> JsonPath.from(appel.body()).getString("identite.codeCommune"))
                .containsExactly("75036", "92036");
        appel(famille + "Imaginaire", List.of("cnaf_enfants")).statusCode(422).body("errors.code", contains("00365"));
    }

    @Test
    void communeOfBirth_thatNobodyKnows_leavesAStudentsDepartement() {
        Fournisseur.UNIQUE.repond("/statut-etudiant/identite", 200, Reponses.ETUDIANT);
        appel("/v3/mesri/statut_etudiant/identite?"
                + PIVOT_V3.replace("codeCogInseeCommuneNaissance=08480", "nomCommuneNaissance=X")
                + "&codeCogInseeDepartementNaissance=13" + RECIPIENT, List.of("mesri_identite")).statusCode(200);
        assertThat(JsonPath.from(Fournisseur.UNIQUE.appels().get(0).body()).getString("identite.departement")).isEqualTo("13");
    }

    @Test
    void nameInAnotherAlphabet_isTold() {
        appel("/v3/dss/quotient_familial/identite?" + FAMILLE_V3.replace("Fictive", "%D0%98%D0%B2%D0%B0%D0%BD"),
                List.of("cnaf_enfants")).statusCode(422).body("errors.code", contains("00366"));
    }

    @Test
    void identifier_isSentAsItWasWritten() {
        Fournisseur.UNIQUE.repond("/demandeur-emploi/paiements", 200, Reponses.PAIEMENTS);
        appel("/api/v2/paiements-pole-emploi?identifiant=%20x%20", List.of("pole_emploi_paiements")).statusCode(200);
        assertThat(JsonPath.from(Fournisseur.UNIQUE.appels().get(0).body()).getString("identifiant")).isEqualTo(" x ");
    }

    @Test
    void provider_thatDoesNotAnswer_isGivenUpInTime() {
        Fournisseur.UNIQUE.seTait("/etudiant-boursier/ine");
        appel("/v3/cnous/etudiant_boursier/ine?ine=990000001HH" + RECIPIENT, List.of("cnous_email")).statusCode(504)
                .body("errors[0].code", equalTo("26002"));
    }

    @Test
    void provider_thatHangsUp_isAskedOnceMoreThenAway() {
        Fournisseur.UNIQUE.raccroche("/statut-etudiant/ine");
        appel("/v3/mesri/statut_etudiant/ine?ine=990000001HH" + RECIPIENT, List.of("mesri_identite")).statusCode(502)
                .body("errors[0].code", equalTo("25001"));
        assertThat(Fournisseur.UNIQUE.appels()).hasSize(2);
    }

    @Test
    void provider_thatKeepsFailing_isLeftAloneWhileTheOthersServe() {
        Fournisseur.UNIQUE.repond("/demandeur-emploi/situation", 500, "");
        Fournisseur.UNIQUE.repond("/demandeur-emploi/paiements", 200, Reponses.PAIEMENTS);
        Fournisseur.UNIQUE.repond("/etudiant-boursier/ine", 200, Reponses.BOURSE);
        String emploi = "/v3/france_travail/statut/identifiant?identifiant=x" + RECIPIENT;
        for (int i = 0; i < 20; i++) {
            appel(emploi, List.of("pole_emploi_identite")).statusCode(502).body("errors[0].code", equalTo("24000"));
        }
        int demandes = Fournisseur.UNIQUE.appels().size();
        appel(emploi, List.of("pole_emploi_identite")).statusCode(502).body("errors[0].code", equalTo("24001"));
        assertThat(Fournisseur.UNIQUE.appels()).as("an open breaker asks nobody").hasSize(demandes);
        appel("/v3/cnous/etudiant_boursier/ine?ine=990000001HH" + RECIPIENT, List.of("cnous_email")).statusCode(200);
    }

    @Test
    void refusalOfAnotherKindThanItsStatus_isUnknown() {
        Fournisseur.UNIQUE.repond("/statut-etudiant/ine", 403, "{\"error\":\"ETUDIANT_ABSENT\"}");
        appel("/v3/mesri/statut_etudiant/ine?ine=990000001HH" + RECIPIENT, List.of("mesri_identite")).statusCode(502);
    }

    @Test
    void twoScopesOfSeven_showTwoPartsOfAScholarship() {
        Fournisseur.UNIQUE.repond("/etudiant-boursier/ine", 200, Reponses.BOURSE);
        appel("/v4/cnous/etudiant_boursier/ine?ine=990000001HH" + RECIPIENT,
                List.of("cnous_statut_boursier", "cnous_echelon_bourse")).statusCode(200)
                .body("data.keySet()", containsInAnyOrder("statut_boursier", "echelon_bourse"))
                .body("data.statut_boursier.keySet()", containsInAnyOrder("est_boursier", "est_radie", "date_radiation"))
                .body("data.echelon_bourse.echelon", equalTo("0bis"))
                .body("data.echelon_bourse.echelon_bourse_regionale_provisoire", is(true));
    }

    @Test
    void elementsOfAnArray_showOnlyWhatIsOpenWithinThem() {
        Fournisseur.UNIQUE.repond("/statut-etudiant/ine", 200, Reponses.ETUDIANT);
        appel("/v3/mesri/statut_etudiant/ine?ine=990000001HH" + RECIPIENT,
                List.of("mesri_admission_inscrit", "mesri_admission_regime_formation")).statusCode(200)
                .body("data.keySet()", contains("admissions"))
                .body("data.admissions[0].keySet()", containsInAnyOrder("est_inscrit", "regime_formation"))
                .body("data.admissions[1].keySet()", containsInAnyOrder("est_inscrit", "regime_formation"))
                .body("data.admissions.regime_formation.code", contains("RF4", "RF7"));
    }

    @Test
    void v2Student_askedWithPopulationScopes_namesThemToTheProvider() {
        Fournisseur.UNIQUE.repond("/statut-etudiant/ine", 200, Reponses.ETUDIANT);
        appel("/api/v2/etudiants?ine=990000001HH", List.of("mesri_admission", "mesri_inscription_autre", "mesri_identite"))
                .statusCode(200).body("inscriptions[0].keySet()",
                        containsInAnyOrder("dateDebutInscription", "dateFinInscription", "statut", "regime"));
        assertThat(JsonPath.from(Fournisseur.UNIQUE.appels().get(0).body()).getList("populations", String.class))
                .containsExactlyInAnyOrder("ADMIS", "INSCRIT_FORMATION_CONTINUE");
    }

    @Test
    void v2Student_withNothingInTheTokensPopulations_isNoEnrollment() {
        Fournisseur.UNIQUE.repond("/statut-etudiant/ine", 404, "{\"error\":\"INSCRIPTION_ABSENTE\"}");
        appel("/api/v2/etudiants?ine=990000001HH", List.of("mesri_identite")).statusCode(404)
                .body("error", equalTo("no_enrollment"));
        assertThat(Fournisseur.UNIQUE.appels().get(0).body()).contains("\"populations\":[]");
    }

    @Test
    void datesAndNames_areSpeltAsEachVersionDoes() {
        for (String chemin : List.of("/quotient-familial/identite", "/quotient-familial/numero-allocataire")) {
            Fournisseur.UNIQUE.repond(chemin, 200, Cas.duMois(chemin, Reponses.QUOTIENT));
        }
        List<String> scopes = List.of("cnaf_allocataires", "cnaf_quotient_familial");
        appel("/v3/dss/quotient_familial/identite?" + FAMILLE_V3, scopes)
                .body("data.allocataires.date_naissance", contains("1987-06-05", "1985-00-00"))
                .body("data.allocataires.prenoms", contains("Zoé Anaïs", "Théo"))
                .body("data.quotient_familial.annee_calcul", is(2026));
        appel("/api/v2/composition-familiale-v2?" + FAMILLE_V2, scopes)
                .body("allocataires.moisDateDeNaissance", contains("06", null)).body("regime", equalTo("CNAF"));
        appel("/api/v2/composition-familiale?numeroAllocataire=1&codePostal=75", scopes)
                .body("allocataires.dateDeNaissance", contains("05061987", "00001985"));
    }

    @Test
    void fiveWrongParameters_areAllTold() {
        appel("/v3/dss/quotient_familial/identite?sexeEtatCivil=x&codeCogInseePaysNaissance=abc&annee=1999&mois=5"
                + "&prenoms[]=R2D2&recipient=12345678901234", List.of("cnaf_adresse")).statusCode(422)
                .body("errors.code", containsInAnyOrder("00210", "00420", "00366", "00364", "00400", "00356"))
                .body("errors.find { it.code == '00420' }.source.parameter", equalTo("nomNaissance"))
                .body(not(containsString("R2D2"))).body(not(containsString("12345678901234")));
        assertThat(Fournisseur.UNIQUE.appels()).isEmpty();
    }

    @Test
    void wrongParameters_inV2_areToldOneByOne() {
        appel("/api/v2/scolarites?nom=Fictive&sexe=z", List.of("men_statut_scolarite")).statusCode(400)
                .body("$", aMapWithSize(3)).body("error", equalTo("bad_request"));
    }

    @ParameterizedTest
    @CsvSource({"etudiants, nom=F&prenom=Z&dateDeNaissance=2003-01-02&sexe=f&lieuDeNaissance=Angers, mesri_identite, 400",
            "etudiants, nom=F&prenom=Z&dateDeNaissance=2003-01-02, mesri_identite, 400",
            "etudiants, nom=F&prenom=Z&dateDeNaissance=02/01/2003&sexe=f, mesri_identite, 400",
            "etudiants-boursiers, nom=F&prenoms=Z+Y&dateDeNaissance=2003-01-02&lieuDeNaissance=Angers, cnous_email, 200",
            "etudiants-boursiers, nom=F&dateDeNaissance=2003-01-02, cnous_email, 400",
            "situations-pole-emploi, identifiant=, pole_emploi_identite, 400",
            "composition-familiale, numeroAllocataire=12345678&codePostal=75, cnaf_enfants, 400",
            "composition-familiale, numeroAllocataire=1&codePostal=97, cnaf_enfants, 400",
            "scolarites, nom=F&prenom=Z&sexe=f&dateNaissance=2014-01-02&codeEtablissement=X&anneeScolaire=2026, "
                    + "men_statut_scolarite, 400"})
    void v2Parameters_areReadAsEachResourceDocumentsThem(String ressource, String parametres, String scope, int statut) {
        Fournisseur.UNIQUE.repond("/etudiant-boursier/identite", 200, Reponses.BOURSE);
        ValidatableResponse reponse = appel("/api/v2/" + ressource + "?" + parametres, List.of(scope)).statusCode(statut);
        if (statut == 400) {
            reponse.body("error", equalTo("bad_request")).body("reason", not(equalTo("")));
        } else {
            assertThat(JsonPath.from(Fournisseur.UNIQUE.appels().get(0).body()).getString("lieuNaissance")).isEqualTo("Angers");
        }
    }

    @ParameterizedTest
    @CsvSource({"nomNaissance=Fictive&nomNaissance=Autre, 00401", "nomNaissance=%00, 00401",
            "anneeDateNaissance=1987&moisDateNaissance=2&jourDateNaissance=30, 00425",
            "anneeDateNaissance=2999&moisDateNaissance=1&jourDateNaissance=1, 00425",
            "codeCogInseePaysNaissance=99100, 00426", "codeCogInseeCommuneNaissance=123, 00365",
            "nomCommuneNaissance=Gennevilliers&codeCogInseePaysNaissance=99100&anneeDateNaissance=1987, 00428",
            "mois=13, 00354", "annee=abcd, 00353", "annee=2999, 00353"})
    void parameter_thatIsWrong_isTold(String parametres, String code) {
        appel("/v3/dss/quotient_familial/identite?" + parametres + RECIPIENT, List.of("cnaf_adresse")).statusCode(422)
                .body("errors.code", org.hamcrest.Matchers.hasItem(code));
    }

    @ParameterizedTest
    @CsvSource({"codeEtablissement=0759901X&degreEtablissement=1D&codesBcnDepartements[]=075, 00419",
            "degreEtablissement=3D&codesBcnDepartements[]=075, 00412", "degreEtablissement=1D, 00413",
            "degreEtablissement=1D&codesBcnDepartements[]=075&codesBcnRegions[]=10, 00413",
            "degreEtablissement=1D&codesBcnDepartements[]=, 00414", "degreEtablissement=1D&codesBcnDepartements[]=999, 00416",
            "degreEtablissement=1D&codesBcnRegions[]=99, 00417", "codeEtablissement=759901X, 00410",
            "codeEtablissement=0759901X&anneeScolaire=2024-2026, 00411"})
    void schoolOrPerimeter_thatIsWrong_isTold(String parametres, String code) {
        String annee = parametres.contains("anneeScolaire") ? "" : "&anneeScolaire=2026";
        appel("/v3/men/scolarites/identite?" + PIVOT_V3 + "&" + parametres + annee + RECIPIENT,
                List.of("men_statut_scolarite")).statusCode(422).body("errors.code", contains(code));
    }

    @Test
    void perimeter_reachesTheProvider() {
        Fournisseur.UNIQUE.repond("/scolarite/identite", 200, Reponses.SCOLARITE);
        appel("/v5/men/scolarites/identite?" + PIVOT_V3 + "&degreEtablissement=2D&codesBcnRegions[]=10&anneeScolaire=2026"
                + RECIPIENT, List.of("men_regime_pensionnat")).statusCode(200)
                .body("data.regime_pensionnat.code", equalTo("2"));
        assertThat(JsonPath.from(Fournisseur.UNIQUE.appels().get(0).body()).getString("perimetre.regions[0]")).isEqualTo("10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ine=990000001HI", "ine=", "ine=1&ine=2"})
    void ine_thatIsNone_isTold(String ine) {
        appel("/v3/mesri/statut_etudiant/ine?" + ine + RECIPIENT, List.of("mesri_identite")).statusCode(422)
                .body("errors[0].code", anyOf(equalTo("00360"), equalTo("00401")));
    }

    @Test
    void nameOfTenThousandCharacters_isRefusedWithoutBeingEchoed() {
        appel("/v3/dss/quotient_familial/identite?nomNaissance=" + "A".repeat(10_000) + RECIPIENT, List.of("cnaf_adresse"))
                .statusCode(422).body(not(containsString("AAAA")));
    }

    @Test
    void campaignYear_outOfItsRange_isTold() {
        appel("/v4/cnous/etudiant_boursier/ine?ine=990000001HH&campaignYear=2020" + RECIPIENT, List.of("cnous_email"))
                .statusCode(422).body("errors.code", contains("00368"));
    }

    @Test
    void unknownVersion_isTold() {
        appel("/v9/dss/quotient_familial/identite", List.of()).statusCode(404).body("errors.code", contains("00402"));
        appel("/api/v2/inconnu", List.of()).statusCode(404).body("error", equalTo("not_found"));
    }

    @Test
    void errors_asProblems_keepTheirCode() {
        RestAssured.given().accept("application/problem+json").get("/v3/dss/quotient_familial/identite").then().statusCode(401)
                .contentType("application/problem+json").body("code", equalTo("00101")).body("status", is(401))
                .body("errors.code", contains("00101")).body("errors[0].source.parameter", equalTo("token"));
        RestAssured.given().accept("application/problem+json").get("/api/v2/etudiants").then().statusCode(401)
                .body("code", equalTo("00101"));
    }

    @Test
    void clientThatAsksForPlainJson_getsIt() {
        Fournisseur.UNIQUE.repond("/demandeur-emploi/paiements", 200, Reponses.PAIEMENTS);
        RestAssured.given().accept("application/json")
                .header("Authorization", "Bearer " + Jetons.ADMINISTRATIONS.jeton("pole_emploi_paiements"))
                .get("/v3/france_travail/indemnites/identifiant?identifiant=x" + RECIPIENT).then().statusCode(200)
                .contentType("application/json").body("data.paiements[0].montant_total", is(120.50f));
    }
}
