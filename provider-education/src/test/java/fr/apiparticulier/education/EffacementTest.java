package fr.apiparticulier.education;

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

/** A registry that knows pupils by name alone, often without a birth place, in a row per school and year. */
@QuarkusTest
@QuarkusTestResource(ProviderTestResource.class)
class EffacementTest {

    private static final String AUDIENCE = "provider-education";
    private static final String LUNE = """
            "nomNaissance": "d imaginaire lune", "prenoms": ["MARIE DAVIDA"], "naissance": "2014-09-27\"""";
    private static final String CAMILLE = """
            "nomNaissance": "Homonyme", "prenoms": ["Camille"], "naissance": "2013-03-03\"""";
    private static String scolarites;

    @Inject
    DataSource base;

    private Effaceur effaceur;

    @BeforeAll
    static void lire() throws IOException {
        try (var fichier = EffacementTest.class.getResourceAsStream("/scolarites.yaml")) {
            scolarites = new String(fichier.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Twice, so that no generation holds another test's people. */
    @BeforeEach
    void importer() {
        effaceur = new Effaceur(AUDIENCE, base);
        effaceur.oublie();
        Appelant.PASSERELLE.importe(AUDIENCE, scolarites).statusCode(200).body("importes", is(10));
        Appelant.PASSERELLE.importe(AUDIENCE, scolarites).statusCode(200).body("importes", is(10));
    }

    @AfterEach
    void oublier() {
        effaceur.oublie();
    }

    private static ValidatableResponse ecole(String nom, String prenom, String naissance, int annee, String uai) {
        String[] jour = naissance.split("-");
        return Appelant.PASSERELLE.demande(AUDIENCE, "/scolarite/identite", """
                {"identite": {"nomNaissance": "%s", "prenoms": ["%s"], "naissance": {"annee": %d, "mois": %d, "jour": %d}},
                 "annee": %d, "uai": "%s"}""".formatted(nom, prenom, Integer.valueOf(jour[0]), Integer.valueOf(jour[1]),
                Integer.valueOf(jour[2]), annee, uai));
    }

    private void rienDe(String nom) {
        assertThat(effaceur.compte("scolarite where cle_nom_naissance = '" + nom + "'")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {LUNE, LUNE + ", \"sexe\": \"F\", \"commune\": \"75056\""})
    void pupil_goesFromEverySchoolAndYear_andStaysAway(String personne) {
        effaceur.efface(personne).statusCode(200).body("retraits.table", contains("scolarite", "scolarite"))
                .body("retraits.lignes", contains(2, 2));
        for (int i = 0; i < 2; i++) {
            ecole("D'Imaginaire-Lune", "Marie Davida", "2014-09-27", 2025, "0750001A").statusCode(404);
            ecole("D'Imaginaire-Lune", "Marie Davida", "2014-09-27", 2024, "7200002B").statusCode(404);
            rienDe("DIMAGINAIRELUNE");
            ecole("Lointain", "Ole", "2013-03-03", 2025, "0990001A").statusCode(200);
            Appelant.PASSERELLE.importe(AUDIENCE, scolarites).statusCode(200).body("importes", is(8)).body("effaces", is(2));
        }
    }

    @Test
    void pupil_whomTwoSchoolsWriteDifferently_goesFromBoth() {
        effaceur.efface("\"nomNaissance\": \"PARTIE\", \"prenoms\": [\"Ida\"], \"naissance\": \"2012-02-03\"").statusCode(200)
                .body("retraits.lignes", contains(2, 2));
        rienDe("PARTIE");
    }

    @Test
    void pupil_bornOnADayUnknown_isAsTheRegistryHasIt() {
        effaceur.efface("\"nomNaissance\": \"ABSENT\", \"prenoms\": [\"Luc\"], \"naissance\": \"2010-05-06\"").statusCode(404);
        effaceur.efface("\"nomNaissance\": \"ABSENT\", \"prenoms\": [\"Luc\"], \"naissance\": \"2010-00-00\"").statusCode(200);
        rienDe("ABSENT");
        Appelant.PASSERELLE.importe(AUDIENCE, scolarites).statusCode(200).body("importes", is(9)).body("effaces", is(1));
    }

    @Test
    void homonyms_areToldApartByTheirBirthPlace_andNotWithout() {
        effaceur.efface(CAMILLE).statusCode(409).body("erreurs.motif", contains(startsWith("several persons")));
        effaceur.efface(CAMILLE + ", \"sexe\": \"F\", \"commune\": \"2A004\"").statusCode(200)
                .body("retraits.lignes", contains(1, 1));
        for (int i = 0; i < 2; i++) {
            ecole("Homonyme", "Camille", "2013-03-03", 2025, "6200001A").statusCode(404);
            ecole("Homonyme", "Camille", "2013-03-03", 2025, "7200002B").statusCode(200);
            Appelant.PASSERELLE.importe(AUDIENCE, scolarites).statusCode(200).body("importes", is(9)).body("effaces", is(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"ine\": \"990000001HH\"", "\"identifiant\": \"CANARI\"",
            "\"numero\": \"1\", \"codePostal\": \"75001\""})
    void identifier_isNothingThatThisRegistryKnows(String personne) {
        effaceur.efface(personne).statusCode(422).body("erreurs.motif", contains(containsString("known to this registry")));
        assertThat(effaceur.attestations()).isEmpty();
    }

    @Test
    void registry_restoredFromBefore_forgetsAgain_andNothingTellsOfWhom() {
        assertThat(Effaceur.logPendant(() -> {
            effaceur.efface(LUNE).statusCode(200).body(not(containsString("2014"))).body(not(containsString("LUNE")));
            String attestations = effaceur.attestations();
            effaceur.oublie();
            Appelant.PASSERELLE.importe(AUDIENCE, scolarites).statusCode(200).body("importes", is(10));
            effaceur.reprend(attestations).statusCode(200).body("nouvelles", is(1)).body("retraits.lignes", contains(2));
            effaceur.reprend(attestations).statusCode(200).body("connues", is(1)).body("retraits", hasSize(0));
        })).noneMatch(ligne -> ligne.toLowerCase().contains("imaginaire") || ligne.toLowerCase().contains("davida"));
        rienDe("DIMAGINAIRELUNE");
    }
}
