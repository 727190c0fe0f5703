package fr.apiparticulier.cnous;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.provider.test.Appelant;
import fr.apiparticulier.provider.test.Effaceur;
import fr.apiparticulier.provider.test.ProviderTestResource;

/** A student has a file per campaign, some with an INE and some without: all of them go, and nobody else's. */
@QuarkusTest
@QuarkusTestResource(ProviderTestResource.class)
@QuarkusTestResource(RegionsDuTest.class)
class EffacementTest {

    private static final String AUDIENCE = "provider-cnous";
    private static final String NOE = """
            "nomNaissance": "L'Ile fictive", "prenoms": ["Noe"], "naissance": "2004-02-29", "sexe": "M", "commune": "75056\"""";
    private static final String AWA = """
            "nomNaissance": "Regionale", "prenoms": ["Awa"], "naissance": "2002-07-00", "sexe": "F", "pays": "99341\"""";
    private static final String CAMILLE = """
            "nomNaissance": "HOMONYME", "prenoms": ["Camille"], "naissance": "2002-01-01\"""";
    private static final String NOE_2026 = """
            L'ÎLE-FICTIVE, nomUsage: INVENTÉ, prenoms: [Noé, Ange], naissance: 2004-02-29, sexe: M, commune: "75114\"""";
    private static final String AUTRE_2026 = """
            CONJOINT, prenoms: [Noé], naissance: 2004-02-29, sexe: M, commune: "69123\"""";
    private static String bourses;

    @Inject
    DataSource base;

    private Effaceur effaceur;

    @BeforeAll
    static void lire() throws IOException {
        try (var fichier = EffacementTest.class.getResourceAsStream("/bourses.yaml")) {
            bourses = new String(fichier.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Twice, so that no generation holds another test's people. */
    @BeforeEach
    void importer() {
        effaceur = new Effaceur(AUDIENCE, base);
        effaceur.oublie();
        Appelant.PASSERELLE.importe(AUDIENCE, bourses).statusCode(200).body("importes", is(13));
        Appelant.PASSERELLE.importe(AUDIENCE, bourses).statusCode(200).body("importes", is(13));
    }

    @AfterEach
    void oublier() {
        effaceur.oublie();
    }

    private static ValidatableResponse ine(String ine) {
        return Appelant.PASSERELLE.demande(AUDIENCE, "/etudiant-boursier/ine", """
                {"ine": "%s", "campagne": null}""".formatted(ine));
    }

    private static ValidatableResponse identite(String nom, String prenom, String date, String lieu) {
        String[] jour = date.split("-");
        return Appelant.PASSERELLE.demande(AUDIENCE, "/etudiant-boursier/identite", """
                {"identite": {"nomNaissance": "%s", "prenoms": ["%s"], "naissance": {"annee": %d, "mois": %d, "jour": %d}},
                 "lieuNaissance": %s, "campagne": null}""".formatted(nom, prenom, Integer.valueOf(jour[0]),
                Integer.valueOf(jour[1]), Integer.valueOf(jour[2]), lieu == null ? null : '"' + lieu + '"'));
    }

    private void rienDe(String nom) {
        assertThat(effaceur.compte("bourse where nom_naissance = '" + nom + "'")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {NOE, "\"ine\": \"990000001hh\"", NOE + ", \"ine\": \"990000001HH\""})
    void student_goesWithEveryCampaign_andStaysAway(String personne) {
        effaceur.efface(personne).statusCode(200).body("retraits.table", contains("bourse", "bourse"))
                .body("retraits.lignes", contains(3, 3));
        for (int i = 0; i < 2; i++) {
            ine("990000001HH").statusCode(404);
            identite("L'ÎLE-FICTIVE", "Noé", "2004-02-29", null).statusCode(404);
            rienDe("L''ÎLE-FICTIVE");
            ine("990000002HH").statusCode(200);
            ine("990000003HH").statusCode(200);
            Appelant.PASSERELLE.importe(AUDIENCE, bourses).statusCode(200).body("importes", is(10)).body("effaces", is(3));
        }
    }

    @Test
    void student_bornAbroad_onADayUnknown_isKnownBySexAndCountry() {
        effaceur.efface(AWA).statusCode(200).body("retraits.lignes", contains(1, 1));
        rienDe("RÉGIONALE");
        Appelant.PASSERELLE.importe(AUDIENCE, bourses).statusCode(200).body("importes", is(12)).body("effaces", is(1));
        identite("Regionale", "Awa", "2002-07-12", "Saint-Louis").statusCode(404);
    }

    /** One given name of two words in one file, two given names in the other: no name proves that they are one person's. */
    @Test
    void student_withoutIne_goesAsEachFileWritesThem() {
        String anne = """
                "nomNaissance": "sansnumero", "prenoms": [%s], "naissance": "2001-05-05", "sexe": "F", "commune": "97411\"""";
        effaceur.efface(anne.formatted("\"Anne Lise\"")).statusCode(200).header("X-Semblables", "1")
                .body("retraits.lignes", contains(1, 1));
        effaceur.efface(anne.formatted("\"Anne\", \"Lise\"")).statusCode(200).body("retraits.lignes", contains(1, 1));
        identite("SANS NUMERO", "Anne-Lise", "2001-05-05", null).statusCode(404);
        Appelant.PASSERELLE.importe(AUDIENCE, bourses.replace("Sans-Numéro", "SANS  NÜMERO")).statusCode(200)
                .body("effaces", is(2));
        assertThat(effaceur.compte("bourse where ine is null and commune_naissance = '97411'")).isZero();
    }

    /** The registry takes the file without INE for the same student's; so does the erasure. */
    @ParameterizedTest
    @ValueSource(strings = {"\"ine\": \"990000006HH\"", """
            "nomNaissance": "Numero-Tardif", "prenoms": ["Elie"], "naissance": "2001-06-06\"""", """
            "ine": "990000006HH", "nomNaissance": "Numero-Tardif", "prenoms": ["Elie"], "naissance": "2001-06-06\""""})
    void student_whoseIneCameLater_goesWithTheFilesFromBefore(String personne) {
        effaceur.efface(personne).statusCode(200).header("X-Semblables", "0").body("retraits.lignes", contains(2, 2));
        rienDe("NUMERO-TARDIF");
        Appelant.PASSERELLE.importe(AUDIENCE, bourses).statusCode(200).body("effaces", is(2));
    }

    @Test
    void student_whomCampaignsWriteDifferently_goesByIne() {
        Appelant.PASSERELLE.importe(AUDIENCE, bourses.replace(NOE_2026, NOE_2026.replace("L'ÎLE", "LILLE"))).statusCode(200);
        effaceur.efface("\"ine\": \"990000001HH\"").statusCode(200).header("X-Semblables", "0");
        assertThat(effaceur.compte("bourse where ine = '990000001HH'")).isZero();
    }

    /** Married since, or somebody else's INE: nobody goes until it is said who is meant, and then all that has the INE. */
    @Test
    void ine_thatTwoNamesHave_doesNotSayWhoIsMeant() {
        Appelant.PASSERELLE.importe(AUDIENCE, bourses.replace(NOE_2026, AUTRE_2026)).statusCode(200);
        effaceur.efface("\"ine\": \"990000001HH\"").statusCode(409).body("erreurs.membre", contains("personne"));
        assertThat(effaceur.compte("bourse where ine = '990000001HH'")).isEqualTo(6);
        effaceur.efface("\"ine\": \"990000001HH\", " + NOE).statusCode(200).body("retraits.lignes", contains(3, 3));
        assertThat(effaceur.compte("bourse where ine = '990000001HH'")).isZero();
    }

    /** Nothing but the words of their birth place tells them apart, and an erasure knows no words: the INE does. */
    @Test
    void homonyms_areToldApartByTheirIne() {
        effaceur.efface(CAMILLE).statusCode(409).body("erreurs.motif", contains(startsWith("several persons")));
        effaceur.efface("\"ine\": \"990000004HH\"").statusCode(200).body("retraits.lignes", contains(1, 1));
        for (int i = 0; i < 2; i++) {
            ine("990000004HH").statusCode(404);
            ine("990000005HH").statusCode(200);
            identite("HOMONYME", "Camille", "2002-01-01", "Lyon").statusCode(200);
            Appelant.PASSERELLE.importe(AUDIENCE, bourses).statusCode(200).body("importes", is(12));
        }
    }

    @Test
    void file_ofAnotherCampaign_isLeftOutOfADelta() {
        effaceur.efface("\"ine\": \"990000002HH\"").statusCode(200);
        Appelant.PASSERELLE
                .ndjson(AUDIENCE, "POST",
                        """
                                {"registre": "provider-cnous", "version": 1, "fictif": true}
                                {"ine": "990000002HH", "identite": {"nomNaissance": "RADIÉE", "prenoms": ["Lou"], "naissance": "2003-11-03"}, "campagne": 2027, "boursier": false}
                                {"identite": {"nomNaissance": "RADIÉE", "prenoms": ["Lou"], "naissance": "2003-11-03", "sexe": "F", "commune": "33063"}, "campagne": 2028, "boursier": false}
                                """
                                .getBytes(StandardCharsets.UTF_8))
                .statusCode(200).body("importes", is(0)).body("effaces", is(2));
        rienDe("RADIÉE");
    }

    @Test
    void registry_restoredFromBefore_forgetsAgain_andNothingTellsOfWhom() {
        assertThat(Effaceur.logPendant(() -> {
            effaceur.efface(NOE).statusCode(200).body(not(containsString("990000001"))).body(not(containsString("FICTIVE")));
            String attestations = effaceur.attestations();
            effaceur.oublie();
            Appelant.PASSERELLE.importe(AUDIENCE, bourses).statusCode(200).body("importes", is(13));
            effaceur.reprend(attestations).statusCode(200).body("nouvelles", is(1)).body("retraits.lignes", contains(3));
            effaceur.reprend(attestations).statusCode(200).body("connues", is(1)).body("retraits", hasSize(0));
        })).noneMatch(ligne -> ligne.toUpperCase().contains("FICTIVE") || ligne.contains("990000001"));
        rienDe("L''ÎLE-FICTIVE");
    }
}
