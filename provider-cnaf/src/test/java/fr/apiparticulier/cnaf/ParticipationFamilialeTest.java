package fr.apiparticulier.cnaf;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

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

import fr.apiparticulier.provider.test.Appelant;
import fr.apiparticulier.provider.test.ProviderTestResource;

@QuarkusTest
@QuarkusTestResource(ProviderTestResource.class)
class ParticipationFamilialeTest {

    private static final String AUDIENCE = "provider-cnaf";
    private static String dossiers;

    @BeforeAll
    static void lire() throws IOException {
        try (var fichier = ParticipationFamilialeTest.class.getResourceAsStream("/droits.yaml")) {
            dossiers = new String(fichier.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @BeforeEach
    void importer() {
        Appelant.PASSERELLE.importe(AUDIENCE, dossiers).statusCode(200);
    }

    private static ValidatableResponse demander(String nom, String prenom, String annee, String lieu) {
        String code = lieu.startsWith("99") ? "codePays" : "codeCommune";
        return Appelant.PASSERELLE.demande(AUDIENCE, "/participation-familiale/identite", """
                {"identite": {"nomNaissance": "%s", "prenoms": ["%s"], "naissance": {"annee": %s}, "%s": "%s"}}"""
                .formatted(nom, prenom, annee, code, lieu));
    }

    private static ValidatableResponse zoe() {
        return demander("Fictive", "Zoé", "1987", "08480");
    }

    @Test
    void members_areToldWithTheirCommuneOfBirth() {
        zoe().statusCode(200).body("allocataires.personne.nomNaissance", contains("FICTIVE", "IMAGINE"))
                .body("allocataires.codeCommune", contains("08480", null))
                .body("adresse.codePostalVille", equalTo("75001 PARIS"))
                .body("enfants.personne.prenoms.flatten()",
                        contains("Ouvrant", "Termine", "Beneficiaire", "Castor", "Pollux"))
                .body("enfants.codeCommune", contains("75056", null, null, "75056", "75056"));
    }

    @Test
    void children_areCounted_andAmongThemThoseWhoOpenAnAeeh() {
        zoe().body("nombreEnfantsACharge", is(5)).body("nombreEnfantsAeeh", is(1));
    }

    @Test
    void family_withoutChildren_isPricedToo() {
        demander("Homonyme", "Camille", "1980", "69123").statusCode(200).body("nombreEnfantsAeeh", is(0));
        Appelant.PASSERELLE.importe(AUDIENCE, fichier("{annee: 2024, valeur: 1}")).statusCode(200);
        demander("Canari", "Max", "1970", "75056").statusCode(200).body("enfants", empty())
                .body("nombreEnfantsACharge", is(0)).body("nombreEnfantsAeeh", is(0));
    }

    @Test
    void resources_areTheLatestNotToCome() {
        zoe().body("ressources.valeur", is(40923)).body("ressources.annee", is(2026));
    }

    @Test
    void resources_ofZero_areAValue() {
        demander("Soleil", "Max", "1990", "75056").statusCode(200).body("ressources.valeur", is(0));
    }

    @Test
    void resources_thatLackOrAreToCome_areMissing() {
        demander("Homonyme", "Camille", "1980", "75056").statusCode(404).body("error", equalTo("RESSOURCES_MANQUANTES"));
        demander("Lune", "Ida", "1990", "75056").statusCode(404).body("error", equalTo("RESSOURCES_MANQUANTES"));
    }

    @Test
    void closedFile_isTold() {
        demander("Parti", "Luc", "1970", "75056").statusCode(404).body("error", equalTo("DROIT_CLOS"));
    }

    @Test
    void secondParent_isAnAllocataire() {
        demander("Imagine", "Théo", "1985", "99350").statusCode(200).body("nombreEnfantsACharge", is(5));
    }

    @ParameterizedTest
    @CsvSource({"Imagine, Ouvrant, 2018, 75056", "Lune-Soleil, Ève, 2016, 75056", "Parti, Petit, 2018, 75056",
            "Homonyme, Camille, 2010, 69123", "Pareille, Dominique, 1980, 75056", "Fictive, Zo, 1987, 08480",
            "Inconnue, Ada, 1990, 75056"})
    void childOrHomonymOrStranger_opensNoFile(String nom, String prenom, String annee, String commune) {
        demander(nom, prenom, annee, commune).statusCode(404).body("error", equalTo("DOSSIER_ABSENT"));
    }

    private static String fichier(String ressources) {
        return """
                registre: provider-cnaf
                version: 1
                fictif: true
                ---
                regime: MSA
                adresse: {pays: FRANCE}
                allocataires: [{identite: {nomNaissance: CANARI, prenoms: [Max], naissance: 1970-01-01, commune: "75056"}}]
                ressources: [%s]
                """.formatted(ressources);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{annee: 24, valeur: 1} | annee: not a year (expected: 4 digits)",
            "{valeur: 1} | annee: not a year (expected: 4 digits)",
            "{annee: '2024', valeur: 1} | not of the expected form",
            "{annee: 2024} | valeur: missing or negative (expected: euros a year, zero or more)",
            "{annee: 2024, valeur: -1} | valeur: missing or negative (expected: euros a year, zero or more)",
            "{annee: 2024, valeur: 10.5} | not of the expected form",
            "{annee: 2024, valeur: 1}, {annee: 2024, valeur: 2} | ressources: a year given twice",
            "null | not of the expected form"})
    void import_ofImpossibleResources_isRefusedAndLeavesTheRegistry(String ressources, String motif) {
        Appelant.PASSERELLE.importe(AUDIENCE, fichier(ressources)).statusCode(422)
                .body("erreurs.motif", contains(equalTo(motif))).body(not(containsString("CANARI")));
        zoe().statusCode(200);
    }
}
