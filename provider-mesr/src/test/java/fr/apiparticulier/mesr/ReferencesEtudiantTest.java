package fr.apiparticulier.mesr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.contract.ine.Ine;
import fr.apiparticulier.contract.recherche.Trace;
import fr.apiparticulier.provider.test.Appelant;
import fr.apiparticulier.provider.test.Personnes;
import fr.apiparticulier.provider.test.ProviderTestResource;

/** Whom an answer says that it discloses: the student, by identity as by INE. */
@QuarkusTest
@QuarkusTestResource(ProviderTestResource.class)
class ReferencesEtudiantTest {

    private static final String AUDIENCE = "provider-mesr";

    @BeforeEach
    void importer() throws IOException {
        try (var fichier = ReferencesEtudiantTest.class.getResourceAsStream("/etudiants.yaml")) {
            Appelant.PASSERELLE.importe(AUDIENCE, new String(fichier.readAllBytes(), StandardCharsets.UTF_8)).statusCode(200);
        }
    }

    private static final String[] ELODIE = Personnes.references(
            Personnes.personne("D'ŒUVRES-FICTIVES", "INVENTÉ", "Élodie", "2004-02-29", Sexe.F, "35238"));

    private static List<String> ine(String ine) {
        return Personnes.de(Appelant.PASSERELLE.reponse(AUDIENCE, "/statut-etudiant/ine", """
                {"ine": "%s", "populations": ["INSCRIT_FORMATION_INITIALE", "INSCRIT_FORMATION_CONTINUE", "ADMIS"]}"""
                .formatted(ine)));
    }

    private static List<String> identite(String identite) {
        return Personnes.de(Appelant.PASSERELLE.reponse(AUDIENCE, "/statut-etudiant/identite", """
                {"identite": {%s}, "populations": ["INSCRIT_FORMATION_INITIALE", "INSCRIT_FORMATION_CONTINUE", "ADMIS"]}"""
                .formatted(identite)));
    }

    @Test
    void student_byIne_isReferredToByNamesAndIne() {
        assertThat(ine("990000001hh")).contains(ELODIE)
                .contains(Personnes.reference(Trace.ine(Ine.lire("990000001HH").orElseThrow()))).hasSize(ELODIE.length + 1);
    }

    @Test
    void student_byIdentityHoweverTyped_isReferredToAsByIne() {
        assertThat(identite("""
                "nomNaissance": "d oeuvres fictives", "prenoms": ["ELODIE", "marie lou"],
                "naissance": {"annee": 2004, "mois": 2, "jour": 29}""")).isEqualTo(ine("990000001HH"));
    }

    @Test
    void student_withoutIne_isReferredToByName() {
        assertThat(identite("""
                "nomNaissance": "Sansnumero", "prenoms": ["Inès"], "naissance": {"annee": 2005}, "codePays": "99352\""""))
                .containsExactlyInAnyOrder(Personnes.references(
                        Personnes.personne("SANSNUMERO", null, "Ines", "2005-03-00", Sexe.F, "99352")));
    }

    @Test
    void twins_haveNothingInCommon() {
        assertThat(ine("990000002HH")).isNotEmpty().doesNotContainAnyElementsOf(ine("990000003HH"));
    }
}
