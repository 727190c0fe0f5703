package fr.apiparticulier.cnaf;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

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
class QuotientFamilialTest extends ProviderContractTest {

    private static final String AUDIENCE = "provider-cnaf";
    private static String dossiers;

    @BeforeAll
    static void lire() throws IOException {
        try (var fichier = QuotientFamilialTest.class.getResourceAsStream("/dossiers.yaml")) {
            dossiers = new String(fichier.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @BeforeEach
    void importer() {
        Appelant.PASSERELLE.importe(AUDIENCE, dossiers).statusCode(200).body("importes", is(7));
    }

    @Override
    protected String audience() {
        return AUDIENCE;
    }

    @Override
    protected String[] routes() {
        return new String[]{"/quotient-familial/numero-allocataire", "/quotient-familial/identite", "/droit/identite",
                "/participation-familiale/identite"};
    }

    @Override
    protected String ficheFausse() {
        return """
                regime: CNAF
                numero: "CANARI"
                codePostal: "75"
                adresse: {pays: FRANCE}
                allocataires: [{identite: {nomNaissance: X, prenoms: [Y], naissance: 1970-01-01}}]
                """;
    }

    @Override
    protected String membreFaux() {
        return "numero";
    }

    private static ValidatableResponse numero(String numero, String codePostal, String mois) {
        return Appelant.PASSERELLE.demande(AUDIENCE, "/quotient-familial/numero-allocataire", """
                {"numero": "%s", "codePostal": "%s", "mois": "%s"}""".formatted(numero, codePostal, mois));
    }

    private static ValidatableResponse identite(String identite, String mois) {
        return Appelant.PASSERELLE.demande(AUDIENCE, "/quotient-familial/identite", """
                {"identite": {%s}, "mois": "%s"}""".formatted(identite, mois));
    }

    private static String naissance(String nom, String prenom, String annee) {
        return """
                "nomNaissance": "%s", "prenoms": ["%s"], "naissance": {"annee": %s}""".formatted(nom, prenom, annee);
    }

    private static String nee(String nom, String prenom, String annee, String commune) {
        return naissance(nom, prenom, annee) + ", \"codeCommune\": \"" + commune + "\"";
    }

    @ParameterizedTest
    @ValueSource(strings = {"75001", "75", "75020"})
    void dossier_byNumber_isFoundByWhatChoosesItsCaf(String codePostal) {
        numero("12345", codePostal, "2026-11").statusCode(200).body("valeur", is(700))
                .body("allocataires.nomNaissance", contains("FICTIVE", "IMAGINE"))
                .body("allocataires.naissance[1].mois", equalTo(null))
                .body("allocataires[0].nomPrenom", equalTo("IMAGINE Zoé Anaïs"))
                .body("adresse.codePostalVille", equalTo("75001 PARIS"));
    }

    @Test
    void dossier_byNumber_ignoresLeadingZeros() {
        numero("0012345", "75", "2026-11").statusCode(200).body("valeur", is(700));
    }

    @Test
    void dossier_byNumberOverseas_isAnotherCaf() {
        numero("12345", "97400", "2026-11").statusCode(200).body("valeur", is(0));
        numero("12345", "97100", "2026-11").statusCode(404).body("error", equalTo("DOSSIER_ABSENT"));
    }

    @ParameterizedTest
    @CsvSource({"CANARI, 75", "12345678, 75", "99999999999, 75", "'', 75", "12345, 7", "12345, CANARI", "12345, ''"})
    void dossier_byWhatIsNoNumber_isNobodys(String numero, String codePostal) {
        numero(numero, codePostal, "2026-11").statusCode(404).body("error", equalTo("DOSSIER_ABSENT"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
            "/quotient-familial/numero-allocataire, `\"numero\": \"12345\", \"codePostal\": \"75\"`",
            "/quotient-familial/numero-allocataire, `\"numero\": \"12345\", \"codePostal\": null, \"mois\": \"2026-11\"`",
            "/quotient-familial/identite, `\"identite\": {}`", "/droit/identite, `\"identite\": {}, \"prestation\": null`"})
    void question_thatLeavesOutAMember_isRefused(String route, String membres) {
        Appelant.PASSERELLE.appelle(AUDIENCE).body("{" + membres + "}").post(route).then().statusCode(400);
    }

    @Test
    void enfants_areThoseACharge() {
        numero("12345", "75", "2026-11").body("enfants.prenoms.flatten()",
                contains("Jeune", "Vingtans-demain", "Au-plafond", "Seize-demain", "Annee-seule"));
    }

    @Test
    void quotient_recomputed_replacesTheMonth() {
        numero("12345", "75", "2026-10").statusCode(200).body("valeur", is(550)).body("mois", equalTo("2026-10"))
                .body("moisCalcul", equalTo("2026-11"));
        numero("12345", "75", "2026-09").body("valeur", is(700)).body("moisCalcul", equalTo("2026-09"));
    }

    @Test
    void quotient_ofTwoYearsAgo_isKept() {
        numero("12345", "75", "2024-11").statusCode(200).body("mois", equalTo("2024-11"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-10", "2026-12"})
    void quotient_ofAMonthTheFileLacks_isNeverAnotherMonths(String mois) {
        numero("12345", "75", mois).statusCode(404).body("error", equalTo("QUOTIENT_MANQUANT"));
    }

    @ParameterizedTest
    @CsvSource({"999, DOSSIER_ABSENT", "7, DROIT_CLOS", "8, QUOTIENT_MANQUANT"})
    void refusals_areTold_apart(String numero, String erreur) {
        numero(numero, "75", "2026-11").statusCode(404).body("error", equalTo(erreur));
    }

    @Test
    void identite_findsBothRegimes() {
        identite(nee("fictive", "ZOE", "1987", "08480"), "2026-11").statusCode(200).body("regime", equalTo("CNAF"));
        identite(nee("Deschamps Fictifs", "rose", "1979", "29019"), "2026-11").statusCode(200).body("regime", equalTo("MSA"))
                .body("moisCalcul", equalTo("2026-11"));
    }

    @Test
    void identite_withAYearAndNoPlace_findsNobody() {
        identite(naissance("fictive", "ZOE", "1987"), "2026-11").statusCode(404);
        identite(naissance("fictive", "ZOE", "1987") + ", \"departement\": \"13\"", "2026-11").statusCode(404);
        identite(naissance("fictive", "ZOE", "1987") + ", \"departement\": \"08\"", "2026-11").statusCode(404);
        String jour = naissance("fictive", "ZOE", "1987").replace("1987", "1987, \"mois\": 6, \"jour\": 5");
        identite(jour + ", \"departement\": \"13\"", "2026-11").statusCode(404);
        identite(jour + ", \"departement\": \"08\"", "2026-11").statusCode(200);
    }

    @Test
    void identite_ofTheSecondParent_findsTheSameFile() {
        identite(naissance("Imagine", "Théo", "1985") + ", \"codePays\": \"99350\"", "2026-11").statusCode(200)
                .body("allocataires", hasSize(2));
    }

    @Test
    void identite_ofAChild_findsNothing() {
        identite(naissance("Imagine", "Jeune", "2018"), "2026-11").statusCode(404).body("error", equalTo("DOSSIER_ABSENT"));
    }

    @Test
    void identite_ofHomonyms_findsNobodyUnlessTheBirthPlaceTells() {
        String homonyme = naissance("Homonyme", "Camille", "1980").replace("1980", "1980, \"mois\": 1, \"jour\": 1");
        identite(homonyme, "2026-11").statusCode(404);
        identite(homonyme + ", \"codeCommune\": \"69123\"", "2026-11").statusCode(200).body("valeur", is(2));
    }

    @Test
    void registry_replaced_answersFromTheNewFileAlone() {
        Appelant.PASSERELLE.importe(AUDIENCE, """
                registre: provider-cnaf
                version: 1
                fictif: true
                ---
                regime: CNAF
                numero: "12345"
                codePostal: "75"
                adresse: {pays: FRANCE}
                allocataires: [{identite: {nomNaissance: NOUVEAU, prenoms: [Max], naissance: 1970-01-01}}]
                quotients: [{de: M, valeur: 5}]
                """).statusCode(200);
        numero("12345", "75", "2026-11").body("valeur", is(5)).body("enfants", hasSize(0));
        numero("12345", "97400", "2026-11").statusCode(404);
    }

    private ValidatableResponse importer(boolean fictif, String enfants, String quotients) {
        return Appelant.PASSERELLE.importe(AUDIENCE, """
                registre: provider-cnaf
                version: 1
                fictif: %s
                ---
                regime: MSA
                adresse: {pays: FRANCE}
                allocataires: [{identite: {nomNaissance: CANARI, prenoms: [Max], naissance: 1970-01-01}}]
                enfants: [%s]
                quotients: [%s]
                """.formatted(fictif, enfants, quotients)).body(not(containsString("CANARI")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{de: M, a: M-1, valeur: 1} | quotients: a before de",
            "{de: 2026-11, a: M-1, valeur: 1} | quotients: a before de",
            "{de: M-60, a: M, valeur: 1} | quotients: too many months", "null | not of the expected form"})
    void import_ofImpossibleMonths_isRefusedAndLeavesTheRegistry(String quotient, String motif) {
        importer(true, "", quotient).statusCode(422).body("erreurs.motif", contains(startsWith(motif)));
        numero("12345", "75", "2026-11").statusCode(200);
    }

    @Test
    void import_ofFiveYears_isAccepted() {
        importer(true, "", "{de: M-59, a: M, valeur: 1}").statusCode(200);
    }

    @Test
    void import_ofARelativeMonthAmongRealPeople_isRefused() {
        importer(false, "", "{de: M, valeur: 1}").statusCode(422).body("erreurs.enregistrement", contains(1))
                .body("erreurs.motif", contains(startsWith("mois: relative")));
        importer(false, "", "{de: 2026-11, valeur: 1}").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"-0.01, 422", "0, 200", "100000, 200", "100000.01, 422"})
    void import_ofAChildsEarnings_keepsThemWithinBounds(String revenu, int statut) {
        importer(true, "{identite: {nomNaissance: CANARI, prenoms: [Lou], naissance: 2010-01-01}, revenuMensuel: " + revenu
                + "}", "").statusCode(statut);
    }

    @Test
    void registry_replacedByAFileOfNobody_findsNobody() {
        Appelant.PASSERELLE.importe(AUDIENCE, fichierDePersonne()).statusCode(200).body("importes", is(0));
        numero("12345", "75", "2026-11").statusCode(404);
    }

    @Test
    void twinWhoIsAChildOfAFile_isNotTakenForTheAllocataire_whoseNameIsNearlyTheirs() {
        Appelant.PASSERELLE.importe(AUDIENCE, enTete() + """
                regime: CNAF
                numero: "21"
                codePostal: "75"
                adresse: {pays: FRANCE}
                allocataires:
                  - identite: {nomNaissance: PARENT, prenoms: [Luc], naissance: 1970-01-01, sexe: M, commune: "75056"}
                enfants:
                  - identite: {nomNaissance: JUMELLE, prenoms: [Elsa], naissance: 2005-01-01, sexe: F, commune: "75056"}
                quotients: [{de: M-2, a: M, valeur: 21}]
                ---
                regime: CNAF
                numero: "22"
                codePostal: "75"
                adresse: {pays: FRANCE}
                allocataires:
                  - identite: {nomNaissance: JUMELLE, prenoms: [Elsia], naissance: 2005-01-01, sexe: F, commune: "75056"}
                quotients: [{de: M-2, a: M, valeur: 22}]
                """).statusCode(200).body("importes", is(2));
        jumelle("Elsia").statusCode(200).body("valeur", is(22));
        jumelle("Elsa").statusCode(404).body("error", equalTo("DOSSIER_ABSENT"));
    }

    private static ValidatableResponse jumelle(String prenom) {
        return identite(nee("JUMELLE", prenom, "2005, \"mois\": 1, \"jour\": 1", "75056"), "2026-11");
    }
}
