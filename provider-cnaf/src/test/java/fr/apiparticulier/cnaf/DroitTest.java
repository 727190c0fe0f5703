package fr.apiparticulier.cnaf;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
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
import org.junit.jupiter.params.provider.EnumSource;

import fr.apiparticulier.contract.cnaf.Prestation;
import fr.apiparticulier.provider.test.Appelant;
import fr.apiparticulier.provider.test.ProviderTestResource;

@QuarkusTest
@QuarkusTestResource(ProviderTestResource.class)
class DroitTest {

    private static final String AUDIENCE = "provider-cnaf";
    private static final String RSA = "REVENU_SOLIDARITE_ACTIVE";
    private static final String PRIME = "PRIME_ACTIVITE";
    private static final String AAH = "ALLOCATION_ADULTE_HANDICAPE";
    private static final String ASF = "ALLOCATION_SOUTIEN_FAMILIAL";
    private static final String CSS = "COMPLEMENTAIRE_SANTE_SOLIDAIRE";
    private static final String AEEH = "ALLOCATION_ENFANT_HANDICAPE";
    private static String dossiers;

    @BeforeAll
    static void lire() throws IOException {
        try (var fichier = DroitTest.class.getResourceAsStream("/droits.yaml")) {
            dossiers = new String(fichier.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @BeforeEach
    void importer() {
        Appelant.PASSERELLE.importe(AUDIENCE, dossiers).statusCode(200).body("importes", is(8));
    }

    private static ValidatableResponse demander(String nom, String prenom, String date, String commune, String prestation) {
        String[] parties = date.split("-");
        return Appelant.PASSERELLE.demande(AUDIENCE, "/droit/identite", """
                {"identite": {"nomNaissance": "%s", "prenoms": ["%s"], "codeCommune": %s,
                 "naissance": {"annee": %s, "mois": %d, "jour": %d}}, "prestation": "%s"}"""
                .formatted(nom, prenom, commune == null ? "null" : "\"" + commune + "\"", parties[0],
                        Integer.valueOf(parties[1]), Integer.valueOf(parties[2]), prestation));
    }

    private static ValidatableResponse zoe(String prestation) {
        return demander("fictive", "zoe", "1987-06-05", "08480", prestation);
    }

    private static ValidatableResponse enfant(String prenom, String date, String prestation) {
        return demander("Imagine", prenom, date, null, prestation);
    }

    @Test
    void droit_ofSeveralOpen_isTheOneOpenForLongest() {
        zoe(RSA).statusCode(200).body("prestation", equalTo(RSA)).body("qualite", equalTo("BENEFICIAIRE"))
                .body("majoration", is(true)).body("participation", nullValue()).body("debut", equalTo("2020-05-01"));
    }

    @Test
    void droit_isOpenFromItsFirstDayToItsLast() {
        zoe(PRIME).statusCode(200).body("qualite", equalTo("NON_BENEFICIAIRE")).body("majoration", nullValue())
                .body("debut", nullValue());
        zoe(AAH).statusCode(200).body("qualite", equalTo("NON_BENEFICIAIRE"));
        zoe(ASF).statusCode(200).body("qualite", equalTo("BENEFICIAIRE")).body("debut", equalTo("2026-11-15"));
    }

    @Test
    void participation_isTheAskedPersonsOwn() {
        zoe(CSS).body("participation", is(true)).body("majoration", nullValue());
        demander("IMAGINE", "Théo", "1985-01-01", null, CSS).statusCode(404);
        Appelant.PASSERELLE.demande(AUDIENCE, "/droit/identite", """
                {"identite": {"nomNaissance": "IMAGINE", "prenoms": ["Théo"], "codePays": "99350",
                 "naissance": {"annee": 1985}}, "prestation": "%s"}""".formatted(CSS))
                .statusCode(200).body("participation", is(false)).body("debut", equalTo("2025-07-01"));
    }

    @Test
    void aeeh_isToldToTheReceiverAndToTheChildApart() {
        zoe(AEEH).body("qualite", equalTo("BENEFICIAIRE"));
        enfant("Ouvrant", "2018-01-01", AEEH).statusCode(200).body("qualite", equalTo("OUVRANT_DROIT"))
                .body("debut", equalTo("2023-06-15"));
        enfant("Termine", "2019-01-01", AEEH).statusCode(200).body("qualite", equalTo("NON_BENEFICIAIRE"));
    }

    @ParameterizedTest
    @EnumSource(Prestation.class)
    void personInNoFile_isAbsent(Prestation prestation) {
        demander("Inconnue", "Ada", "1990-01-01", "75056", prestation.name()).statusCode(404)
                .body("error", equalTo("DOSSIER_ABSENT"));
    }

    @ParameterizedTest
    @EnumSource(Prestation.class)
    void personInAFileWithoutRights_isNotABeneficiary(Prestation prestation) {
        demander("Lune", "Ida", "1990-01-01", "75056", prestation.name()).statusCode(200)
                .body("prestation", equalTo(prestation.name())).body("qualite", equalTo("NON_BENEFICIAIRE"));
    }

    @Test
    void closedFile_isTold_whoeverOfItIsAsked() {
        demander("Parti", "Luc", "1970-01-01", "75056", RSA).statusCode(404).body("error", equalTo("DROIT_CLOS"));
        demander("Parti", "Petit", "2018-01-01", "75056", RSA).statusCode(404).body("error", equalTo("DROIT_CLOS"));
    }

    @Test
    void twins_areToldApart() {
        enfant("Castor", "2021-05-05", CSS).statusCode(200).body("qualite", equalTo("BENEFICIAIRE"));
        enfant("Pollux", "2021-05-05", CSS).statusCode(200).body("qualite", equalTo("NON_BENEFICIAIRE"));
        enfant("Castor-Pollux", "2021-05-05", CSS).statusCode(404);
    }

    @Test
    void homonyms_findNobodyUnlessTheBirthPlaceTells() {
        demander("Homonyme", "Camille", "1980-01-01", null, AAH).statusCode(404);
        demander("Homonyme", "Camille", "1980-01-01", "75056", AAH).body("qualite", equalTo("BENEFICIAIRE"));
        demander("Homonyme", "Camille", "1980-01-01", "69123", AAH).body("qualite", equalTo("NON_BENEFICIAIRE"));
        demander("Homonyme", "Camille", "2010-01-01", null, CSS).body("qualite", equalTo("BENEFICIAIRE"));
    }

    @Test
    void allocatairesOfTwoFiles_areTwoPeople_evenWithTheSameRight() {
        demander("Pareille", "Dominique", "1980-01-01", "75056", AAH).statusCode(404).body("error", equalTo("DOSSIER_ABSENT"));
    }

    @Test
    void childOfTwoFiles_isOnePersonWhereTheyAgree() {
        demander("Lune-Soleil", "Ève", "2016-03-03", "75056", CSS).statusCode(200).body("participation", is(false));
        demander("Lune-Soleil", "Ève", "2016-03-03", "75056", AEEH).statusCode(404).body("error", equalTo("DOSSIER_ABSENT"));
    }

    @Test
    void childOfAClosedFileAndAnOpenOne_isNobody() {
        demander("Parti", "Double", "2017-01-01", "75056", CSS).statusCode(404).body("error", equalTo("DOSSIER_ABSENT"));
    }

    @Test
    void childOfTwoFiles_whoseIdentityIsNotWholeInThem_isNobody() {
        demander("Lune-Soleil", "Sanslieu", "2016-03-03", "75056", CSS).statusCode(404);
    }

    private static ValidatableResponse importer(String droits) {
        return Appelant.PASSERELLE.importe(AUDIENCE, """
                registre: provider-cnaf
                version: 1
                fictif: true
                ---
                regime: MSA
                adresse: {pays: FRANCE}
                allocataires:
                  - identite: {nomNaissance: CANARI, prenoms: [Max], naissance: 1970-01-01}
                    droits: [%s]
                """.formatted(droits)).body(not(containsString("CANARI")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{debut: 2020-01-01} | prestation: missing",
            "{prestation: CANARI, debut: 2020-01-01} | not of the expected form",
            "{prestation: ALLOCATION_SOUTIEN_FAMILIAL} | debut: missing (expected: AAAA-MM-JJ)",
            "{prestation: ALLOCATION_SOUTIEN_FAMILIAL, debut: 2020-02-30} | not of the expected form",
            "{prestation: ALLOCATION_SOUTIEN_FAMILIAL, debut: 2020-01-02, fin: 2020-01-01} | fin: before debut",
            "{prestation: PRIME_ACTIVITE, debut: 2020-01-01} "
                    + "| majoration: expected with RSA and prime d'activité, and only there",
            "{prestation: ALLOCATION_SOUTIEN_FAMILIAL, debut: 2020-01-01, majoration: false} "
                    + "| majoration: expected with RSA and prime d'activité, and only there",
            "{prestation: COMPLEMENTAIRE_SANTE_SOLIDAIRE, debut: 2020-01-01} "
                    + "| participation: expected with the complémentaire santé solidaire, and only there",
            "{prestation: ALLOCATION_SOUTIEN_FAMILIAL, debut: 2020-01-01, participation: true} "
                    + "| participation: expected with the complémentaire santé solidaire, and only there",
            "{prestation: ALLOCATION_SOUTIEN_FAMILIAL, debut: 2020-01-01, qualite: OUVRANT_DROIT} "
                    + "| qualite: OUVRANT_DROIT expected with the AEEH alone",
            "{prestation: ALLOCATION_ENFANT_HANDICAPE, debut: 2020-01-01, qualite: NON_BENEFICIAIRE} "
                    + "| qualite: not a right (expected: BENEFICIAIRE or OUVRANT_DROIT)",
            "{prestation: ALLOCATION_ENFANT_HANDICAPE, debut: 2020-01-01}, "
                    + "{prestation: ALLOCATION_ENFANT_HANDICAPE, debut: 2020-01-01, qualite: OUVRANT_DROIT} "
                    + "| droits: one benefit twice from the same day",
            "null | not of the expected form"})
    void import_ofAnImpossibleRight_isRefusedAndLeavesTheRegistry(String droits, String motif) {
        importer(droits).statusCode(422).body("erreurs.motif", contains(equalTo(motif)));
        zoe(RSA).statusCode(200);
    }

    @Test
    void import_ofOneBenefitFromTwoDays_isAccepted() {
        importer("{prestation: PRIME_ACTIVITE, debut: 2020-01-01, majoration: true}, "
                + "{prestation: PRIME_ACTIVITE, debut: 2020-01-02, majoration: false}").statusCode(200);
        zoe(RSA).statusCode(404);
        demander("Canari", "Max", "1970-01-01", null, PRIME).statusCode(200).body("majoration", is(true));
    }
}
