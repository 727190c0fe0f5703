package fr.apiparticulier.education;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

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
class ScolariteTest extends ProviderContractTest {

    private static final String AUDIENCE = "provider-education";
    private static final String LUNE = naissance("d imaginaire lune", "MARIE DAVIDA", "2014-09-27");
    private static final String PARIS = "[\"075\"], \"regions\": []";
    private static final String ILE_DE_FRANCE = "[], \"regions\": [\"10\"]";
    private static final String CORSE = "[], \"regions\": [\"05\"]";
    private static String scolarites;

    @BeforeAll
    static void lire() throws IOException {
        try (var fichier = ScolariteTest.class.getResourceAsStream("/scolarites.yaml")) {
            scolarites = new String(fichier.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @BeforeEach
    void importer() {
        Appelant.PASSERELLE.importe(AUDIENCE, scolarites).statusCode(200).body("importes", is(10));
    }

    @Override
    protected String audience() {
        return AUDIENCE;
    }

    @Override
    protected String[] routes() {
        return new String[]{"/scolarite/identite"};
    }

    @Override
    protected String ficheFausse() {
        return """
                identite: {nomNaissance: X, prenoms: [Y], naissance: 2014-01-01}
                uai: CANARI
                annee: "2025"
                scolarise: true
                """;
    }

    @Override
    protected String membreFaux() {
        return "uai";
    }

    private static String naissance(String nom, String prenom, String jour) {
        LocalDate date = LocalDate.parse(jour);
        return """
                "nomNaissance": "%s", "prenoms": ["%s"], "naissance": {"annee": %d, "mois": %d, "jour": %d}"""
                .formatted(nom, prenom, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private static ValidatableResponse demander(String identite, int annee, String ou) {
        return Appelant.PASSERELLE.demande(AUDIENCE, "/scolarite/identite", """
                {"identite": {%s}, "annee": %d%s}""".formatted(identite, annee, ou));
    }

    private static ValidatableResponse ecole(String identite, int annee, String uai) {
        return demander(identite, annee, ", \"uai\": \"" + uai + "\"");
    }

    /** @param degre with quotes, or null */
    private static ValidatableResponse perimetre(String identite, int annee, String degre, String territoires) {
        return demander(identite, annee, """
                , "perimetre": {"degre": %s, "departements": %s}""".formatted(degre, territoires));
    }

    private static void absent(ValidatableResponse reponse) {
        reponse.statusCode(404).body("error", equalTo("ELEVE_ABSENT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"departements\": [null], \"regions\": []}", "{\"departements\": [], \"regions\": null}"})
    void perimetre_thatLacksAMember_isRefused(String perimetre) {
        Appelant.PASSERELLE.appelle(AUDIENCE).body("{\"identite\": {}, \"annee\": 2026, \"perimetre\": " + perimetre + "}")
                .post("/scolarite/identite").then().statusCode(400);
    }

    @Test
    void pupil_isToldAsRecorded_notAsAsked() {
        ecole(LUNE, 2025, "0750001A").statusCode(200).body("nom", equalTo("D'IMAGINAIRE-LUNE"))
                .body("prenom", equalTo("Marie Davida")).body("sexe", equalTo("F")).body("naissance.mois", is(9));
    }

    @Test
    void schooling_isToldWhole() {
        ecole(LUNE, 2025, "0750001a").body("uai", equalTo("0750001A"))
                .body("nomEtablissement", equalTo("Collège Fictif de la Lune")).body("ministereTutelle", equalTo("06"))
                .body("annee", is(2025)).body("scolarise", is(true)).body("statut.code", equalTo("ST"))
                .body("statut.libelle", equalTo("Scolaire")).body("mef.code", equalTo("211324099991"))
                .body("mef.libelle", equalTo("1CAP FICTIF")).body("regime", equalTo("DEMI_PENSIONNAIRE"))
                .body("boursier", is(true)).body("echelon", is(6));
    }

    @Test
    void schooling_ofAnEarlierYear_isThatOfItsSchool() {
        ecole(LUNE, 2024, "7200002B").statusCode(200).body("annee", is(2024)).body("mef.code", equalTo("10010012110"));
        absent(ecole(LUNE, 2024, "0750001A"));
        absent(ecole(LUNE, 2025, "7200002B"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2026, 1})
    void year_theRegistryLacks_isNotFound(int annee) {
        absent(ecole(LUNE, annee, "0750001A"));
    }

    @Test
    void pupil_notSchooledAtTheCned_isAnAnswer() {
        ecole(naissance("Absent", "Luc", "2010-05-06") + ", \"codePays\": \"99352\"", 2025, "0861288H").statusCode(200)
                .body("scolarise", is(false))
                .body("statut.code", equalTo("NS")).body("statut.libelle", nullValue()).body("mef", nullValue())
                .body("regime", nullValue()).body("boursier", nullValue()).body("echelon", nullValue())
                .body("ministereTutelle", equalTo("06")).body("nomEtablissement", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"Marie Davida, 2013-09-27", "Marie, 2014-09-27", "Zoé, 2014-09-27", "Luc, 2014-09-27"})
    void pupil_thatIsSomebodyElse_isAbsent(String prenom, String jour) {
        absent(ecole(naissance("d'Imaginaire-Lune", prenom, jour), 2025, "0750001A"));
    }

    @Test
    void perimeter_findsThePupilByDepartementOrRegion() {
        perimetre(LUNE, 2025, null, PARIS).statusCode(200).body("uai", equalTo("0750001A"));
        perimetre(LUNE, 2025, "\"SECOND\"", ILE_DE_FRANCE).statusCode(200).body("uai", equalTo("0750001A"));
        absent(perimetre(LUNE, 2025, null, CORSE));
        absent(perimetre(LUNE, 2025, null, "[\"092\"], \"regions\": []"));
    }

    @Test
    void perimeter_ofCorse_isThatOfItsTwoNumbers() {
        perimetre(LUNE, 2024, null, "[\"02B\"], \"regions\": []").statusCode(200).body("uai", equalTo("7200002B"));
        perimetre(LUNE, 2024, null, CORSE).statusCode(200);
        absent(perimetre(LUNE, 2024, null, "[\"02A\"], \"regions\": []"));
    }

    @Test
    void perimeter_ofOneDegre_leavesTheOtherOut() {
        perimetre(LUNE, 2024, "\"PREMIER\"", CORSE).statusCode(200);
        absent(perimetre(LUNE, 2024, "\"SECOND\"", CORSE));
        absent(perimetre(LUNE, 2025, "\"PREMIER\"", PARIS));
    }

    @Test
    void pupil_withTwoRecordsInThePerimeter_isWhereSchooled() {
        String partie = naissance("Partie", "Ida", "2012-02-03");
        perimetre(partie, 2025, null, ILE_DE_FRANCE).statusCode(200).body("uai", equalTo("0920002B"));
        perimetre(partie, 2025, null, PARIS).statusCode(200).body("scolarise", is(false));
        absent(perimetre(naissance("Deuxfois", "Max", "2011-01-01"), 2025, null, ILE_DE_FRANCE));
    }

    @Test
    void pupils_thatNothingTellsApart_areBothAbsent() {
        String homonyme = naissance("Homonyme", "Camille", "2013-03-03");
        absent(perimetre(homonyme, 2025, null, CORSE));
        perimetre(homonyme + ", \"codeCommune\": \"2B033\"", 2025, null, CORSE).statusCode(200)
                .body("scolarise", is(false));
    }

    @Test
    void question_withoutAPlace_isNeverTheWholeCountry() {
        absent(demander(LUNE, 2025, ""));
        absent(perimetre(LUNE, 2025, null, "[], \"regions\": []"));
        absent(perimetre(LUNE, 2025, null, "[], \"regions\": [\"99\"]"));
        absent(ecole(LUNE, 2025, "0750001"));
    }

    @Test
    void school_abroad_isFoundByItsNumberAlone() {
        ecole(naissance("Lointain", "Ole", "2013-03-03"), 2025, "0990001A").statusCode(200);
        absent(perimetre(naissance("Lointain", "Ole", "2013-03-03"), 2025, null, "[\"099\"], \"regions\": []"));
    }

    @Test
    void registry_replaced_answersFromTheNewFileAlone() {
        Appelant.PASSERELLE.importe(AUDIENCE, enTete() + """
                identite: {nomNaissance: NOUVEAU, prenoms: [Max], naissance: 2015-01-01}
                uai: 0750001A
                annee: "2030"
                scolarise: true
                """).statusCode(200);
        ecole(naissance("Nouveau", "Max", "2015-01-01"), 2030, "0750001A").statusCode(200);
        absent(ecole(LUNE, 2025, "0750001A"));
    }

    @Test
    void import_ofNobody_emptiesTheRegistry() {
        Appelant.PASSERELLE.importe(AUDIENCE, fichierDePersonne()).statusCode(200)
                .body("importes", is(0));
        absent(ecole(LUNE, 2025, "0750001A"));
    }

    /** A delta means one of them: were it to replace both, a pupil would be lost without a word. */
    @Test
    void deltaOfOneOfTwoHomonyms_isLeftOut_andToldOf() {
        String une = """
                identite: {nomNaissance: DOUBLURE, prenoms: [Fictive], naissance: 2011-04-14, sexe: F, commune: "75056"}
                uai: 0759905B
                annee: "2026"
                scolarise: true
                """;
        Appelant.PASSERELLE.importe(audience(), enTete() + une + "---\n" + une + "regime: 2\n").statusCode(200);
        byte[] delta = """
                {"registre": "provider-education", "version": 1, "fictif": true}
                {"identite": {"nomNaissance": "DOUBLURE", "prenoms": ["Fictive"], "naissance": "2011-04-14", "sexe": "F", "commune": "75056"}, "uai": "0759905B", "annee": "2026", "scolarise": false}
                """
                .getBytes(StandardCharsets.UTF_8);
        Appelant.PASSERELLE.ndjson(audience(), "POST", delta).statusCode(422)
                .body("erreurs.motif", contains(startsWith("several records in service have the same key")));
        Appelant.PASSERELLE.appelle(audience()).get("/ping").then().body("enregistrements", is(2));
        Appelant.PASSERELLE.importe(audience(), enTete() + une).statusCode(200);
        Appelant.PASSERELLE.ndjson(audience(), "POST", delta).statusCode(200).body("importes", is(1));
        Appelant.PASSERELLE.appelle(audience()).get("/ping").then().body("enregistrements", is(1));
    }

    @Test
    void homonymsOfOneSchool_areBothKept_andARecordWrittenTwiceIsOne() {
        String une = """
                identite: {nomNaissance: DOUBLURE, prenoms: [Fictive], naissance: 2011-04-14, sexe: F, commune: "75056"}
                uai: 0759905B
                annee: "2026"
                scolarise: true
                """;
        Appelant.PASSERELLE.importe(audience(), enTete() + une + "---\n" + une + "regime: 2\n---\n" + une).statusCode(200)
                .body("importes", is(2)).body("doublons", is(1));
    }

    @Test
    void twinAtAnotherSchool_isNotTakenForThePupil_whoseNameIsNearlyTheirs() {
        String jumelle = "identite: {nomNaissance: JUMELLE, prenoms: [%s], naissance: 2014-01-01, sexe: F}\nuai: %s\n"
                + "annee: \"2025\"\nscolarise: true\n";
        Appelant.PASSERELLE.importe(AUDIENCE, enTete() + jumelle.formatted("Zosinette", "0330001A") + "---\n"
                + jumelle.formatted("Zorinette", "0750001A")).statusCode(200).body("importes", is(2));
        ecole(naissance("Jumelle", "Zorinette", "2014-01-01"), 2025, "0750001A").statusCode(200);
        absent(ecole(naissance("Jumelle", "Zosinette", "2014-01-01"), 2025, "0750001A"));
        ecole(naissance("Jumelle", "Zosinette", "2014-01-01"), 2025, "0330001A").statusCode(200);
    }
}
