package fr.apiparticulier.cnous;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.provider.test.Appelant;
import fr.apiparticulier.provider.test.ProviderContractTest;
import fr.apiparticulier.provider.test.ProviderTestResource;

@QuarkusTest
@QuarkusTestResource(ProviderTestResource.class)
@QuarkusTestResource(RegionsDuTest.class)
class EtudiantBoursierTest extends ProviderContractTest {

    private static final String AUDIENCE = "provider-cnous";
    private static final String NOE = naissance("L Ile Fictive", "NOE", 2004, 2, 29);
    private static final String HOMONYME = naissance("Homonyme", "Camille", 2002, 1, 1);
    private static String bourses;

    @BeforeAll
    static void lire() throws IOException {
        try (var fichier = EtudiantBoursierTest.class.getResourceAsStream("/bourses.yaml")) {
            bourses = new String(fichier.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @BeforeEach
    void importer() {
        Appelant.PASSERELLE.importe(AUDIENCE, bourses).statusCode(200).body("importes", is(13));
    }

    @Override
    protected String audience() {
        return AUDIENCE;
    }

    @Override
    protected String[] routes() {
        return new String[]{"/etudiant-boursier/ine", "/etudiant-boursier/identite"};
    }

    @Override
    protected String ficheFausse() {
        return """
                identite: {nomNaissance: X, prenoms: [Y], naissance: 2000-01-01}
                campagne: 2026
                boursier: true
                echelon: CANARI
                dateRentree: 2026-09-01
                dureeVersement: 10
                """;
    }

    @Override
    protected String membreFaux() {
        return "echelon";
    }

    private static ValidatableResponse ine(String ine, Integer campagne) {
        return Appelant.PASSERELLE.demande(AUDIENCE, "/etudiant-boursier/ine", """
                {"ine": "%s", "campagne": %s}""".formatted(ine, campagne));
    }

    private static ValidatableResponse identite(String identite, String lieuNaissance, Integer campagne) {
        return Appelant.PASSERELLE.demande(AUDIENCE, "/etudiant-boursier/identite", """
                {"identite": {%s}, "lieuNaissance": %s, "campagne": %s}""".formatted(identite,
                lieuNaissance == null ? null : '"' + lieuNaissance + '"', campagne));
    }

    private static String naissance(String nom, String prenom, int annee, int mois, int jour) {
        return """
                "nomNaissance": "%s", "prenoms": ["%s"], "naissance": {"annee": %d, "mois": %d, "jour": %d}"""
                .formatted(nom, prenom, annee, mois, jour);
    }

    private static void absent(ValidatableResponse reponse) {
        reponse.statusCode(404).body("error", equalTo("BOURSIER_ABSENT"));
    }

    private static void multiples(ValidatableResponse reponse) {
        reponse.statusCode(409).body("error", equalTo("BOURSIERS_MULTIPLES"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"990000001HH", "990000001hh"})
    void ine_inEitherCase_findsTheWholeScholarship(String ine) {
        ine(ine, null).statusCode(200).body("nom", equalTo("L'ÎLE-FICTIVE")).body("prenoms", contains("Noé", "Ange"))
                .body("naissance.jour", is(29)).body("lieuNaissance", equalTo("Paris")).body("sexe", equalTo("M"))
                .body("boursier", is(true)).body("echelon", equalTo("8")).body("provisoire", is(true))
                .body("dateRentree", equalTo("2026-09-01")).body("dureeVersement", is(12))
                .body("villeEtudes", equalTo("Rennes")).body("etablissement", equalTo("Université Imaginaire"))
                .body("email", equalTo("noe@exemple.invalid")).body("radie", is(false))
                .body("dateRadiation", nullValue()).body("source", equalTo("CROUS"));
    }

    @ParameterizedTest
    @CsvSource({"2024, 0bis", "2025, 3", "2026, 8", ", 8"})
    void campaign_asked_isTheOneAnswered(Integer campagne, String echelon) {
        ine("990000001HH", campagne).statusCode(200).body("echelon", equalTo(echelon));
        identite(NOE, null, campagne).statusCode(200).body("echelon", equalTo(echelon));
    }

    @Test
    void campaign_theStudentIsNotIn_isNeverAnother() {
        absent(ine("990000001HH", 2023));
        absent(ine("990000001HH", 2027));
        absent(identite(NOE, null, 2023));
    }

    @ParameterizedTest
    @ValueSource(strings = {"990000099HH", "rien"})
    void ine_ofNobody_findsNobody(String ine) {
        absent(ine(ine, null));
    }

    @Test
    void identite_ofNobody_findsNobody() {
        absent(identite(naissance("Inconnue", "Zoé", 2002, 1, 1), null, null));
    }

    @Test
    void radie_isToldWithItsDate() {
        ine("990000002HH", null).statusCode(200).body("boursier", is(false)).body("radie", is(true))
                .body("dateRadiation", equalTo("2026-10-01")).body("dureeVersement", is(0));
    }

    @Test
    void region_covered_isServed() {
        identite(naissance("Regionale", "Awa", 2002, 7, 12) + ", \"codePays\": \"99341\"", "saint louis", null).statusCode(200)
                .body("source", equalTo("REGION")).body("provisoire", is(true)).body("naissance.jour", nullValue());
    }

    @Test
    void region_notCovered_isNotFound() {
        absent(ine("990000003HH", 2026));
        ine("990000003HH", null).statusCode(200).body("source", equalTo("CROUS")).body("echelon", equalTo("1"));
    }

    @ParameterizedTest
    @CsvSource(value = {"null, null", "null, 2025", "null, 2026", "' ', null"}, nullValues = "null")
    void identite_ofHomonyms_isAConflictInAnyCampaign(String lieu, Integer campagne) {
        multiples(identite(HOMONYME, lieu, campagne));
    }

    @ParameterizedTest
    @CsvSource({"SAINT ETIENNE, 4", "St-Etienne, 4", "lyon, 6"})
    void identite_ofHomonyms_findsTheOneThatTheBirthPlaceTells(String lieu, String echelon) {
        identite(HOMONYME, lieu, null).statusCode(200).body("echelon", equalTo(echelon));
    }

    @Test
    void lieuNaissance_ofAnotherPlace_findsNobody() {
        absent(identite(HOMONYME, "Brest", null));
    }

    /** Whoever is born nobody knows where is not found by what the others are not. */
    @Test
    void lieuNaissance_ofNoneOfTheHomonyms_doesNotFindTheOneWithoutAny() {
        Appelant.PASSERELLE.importe(AUDIENCE, bourses + autre("990000041HH", "Nantes") + autre("990000042HH", ""))
                .statusCode(200);
        String homonyme = naissance("Double", "Eden", 2002, 2, 2);
        multiples(identite(homonyme, null, null));
        absent(identite(homonyme, "Brest", null));
        multiples(identite(homonyme, "nantes", null));
        Appelant.PASSERELLE.importe(AUDIENCE, bourses).statusCode(200);
    }

    private static String autre(String ine, String lieu) {
        return """
                ---
                ine: %s
                identite: {nomNaissance: DOUBLE, prenoms: [Eden], naissance: 2002-02-02}
                campagne: 2026
                lieuNaissance: %s
                boursier: true
                echelon: "2"
                dateRentree: 2026-09-01
                dureeVersement: 10
                """.formatted(ine, lieu);
    }

    @Test
    void lieuNaissance_thatTheFileDoesNotKnow_narrowsNothing() {
        identite(naissance("Radiee", "Lou", 2003, 11, 3), "Bordeaux", null).statusCode(200).body("radie", is(true));
    }

    @Test
    void communeAndSexe_ofAnother_findNobody() {
        absent(identite(NOE + ", \"codeCommune\": \"69123\"", null, null));
        absent(identite(NOE + ", \"sexe\": \"F\"", null, null));
        identite(NOE + ", \"codeCommune\": \"75114\", \"sexe\": \"M\"", "PARIS", null).statusCode(200);
    }

    @Test
    void student_withoutIne_isOnePersonOverTheCampaigns() {
        String question = naissance("sansnumero", "Anne Lise", 2001, 5, 5);
        identite(question, null, null).statusCode(200).body("echelon", equalTo("2"));
        identite(question, null, 2025).statusCode(200).body("echelon", equalTo("1"));
    }

    @Test
    void student_whoseIneCameLater_isOnePersonOnBothRoutes() {
        identite(naissance("Numero Tardif", "Elie", 2001, 6, 6), null, null).statusCode(200).body("echelon", equalTo("6"));
        ine("990000006HH", null).statusCode(200).body("echelon", equalTo("6"));
        ine("990000006HH", 2025).statusCode(200).body("echelon", equalTo("5"));
    }

    @Test
    void files_ofOneCampaign_theLaterOneHasReplacedTheOther() {
        Appelant.PASSERELLE.importe(AUDIENCE, bourses + """
                ---
                ine: 990000001HH
                identite: {nomNaissance: L'ÎLE-FICTIVE, prenoms: [Noé], naissance: 2004-02-29}
                campagne: 2026
                boursier: true
                echelon: "7"
                dateRentree: 2026-09-01
                dureeVersement: 12
                """).statusCode(200);
        ine("990000001HH", 2026).statusCode(200).body("echelon", equalTo("7"));
    }
}
