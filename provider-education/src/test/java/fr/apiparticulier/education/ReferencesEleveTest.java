package fr.apiparticulier.education;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.provider.test.Appelant;
import fr.apiparticulier.provider.test.Personnes;
import fr.apiparticulier.provider.test.ProviderTestResource;

/** Whom an answer says that it discloses: the pupil, in whichever school. */
@QuarkusTest
@QuarkusTestResource(ProviderTestResource.class)
class ReferencesEleveTest {

    private static final String AUDIENCE = "provider-education";

    @BeforeEach
    void importer() throws IOException {
        try (var fichier = ReferencesEleveTest.class.getResourceAsStream("/scolarites.yaml")) {
            Appelant.PASSERELLE.importe(AUDIENCE, new String(fichier.readAllBytes(), StandardCharsets.UTF_8)).statusCode(200);
        }
    }

    private static List<String> demander(String identite, int annee, String uai) {
        return Personnes.de(Appelant.PASSERELLE.reponse(AUDIENCE, "/scolarite/identite", """
                {"identite": {%s}, "annee": %d, "uai": "%s"}""".formatted(identite, annee, uai)));
    }

    @Test
    void pupil_howeverTyped_inEitherSchool_isReferredToAlike() {
        List<String> lune = demander("""
                "nomNaissance": "d imaginaire lune", "prenoms": ["MARIE-DAVIDA"],
                "naissance": {"annee": 2014, "mois": 9, "jour": 27}""", 2025, "0750001A");
        assertThat(lune).containsExactlyInAnyOrder(Personnes.references(
                Personnes.personne("D'IMAGINAIRE-LUNE", null, "Marie Davida", "2014-09-27", Sexe.F, null)));
        assertThat(demander("""
                "nomNaissance": "DIMAGINAIRE LUNE", "prenoms": ["Marie", "Davida", "Zoe"],
                "naissance": {"annee": 2014, "mois": 9, "jour": 27}""", 2024, "7200002B")).isEqualTo(lune);
    }
}
