package fr.apiparticulier.cnous;

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

/** Whom an answer says that it discloses: the student, by identity as by INE, as the file of the campaign has them. */
@QuarkusTest
@QuarkusTestResource(ProviderTestResource.class)
class ReferencesBoursierTest {

    private static final String AUDIENCE = "provider-cnous";

    @BeforeEach
    void importer() throws IOException {
        try (var fichier = ReferencesBoursierTest.class.getResourceAsStream("/bourses.yaml")) {
            Appelant.PASSERELLE.importe(AUDIENCE, new String(fichier.readAllBytes(), StandardCharsets.UTF_8)).statusCode(200);
        }
    }

    private static final String INE = Personnes.reference(Trace.ine(Ine.lire("990000001HH").orElseThrow()));

    private static List<String> ine(Integer campagne) {
        return Personnes.de(Appelant.PASSERELLE.reponse(AUDIENCE, "/etudiant-boursier/ine", """
                {"ine": "990000001hh", "campagne": %s}""".formatted(campagne)));
    }

    private static List<String> identite(String identite) {
        return Personnes.de(Appelant.PASSERELLE.reponse(AUDIENCE, "/etudiant-boursier/identite", """
                {"identite": {%s}, "lieuNaissance": null, "campagne": null}""".formatted(identite)));
    }

    private static String[] noe(String usage) {
        return Personnes.references(Personnes.personne("L'ÎLE-FICTIVE", usage, "Noé", "2004-02-29", Sexe.M, "75114"));
    }

    @Test
    void student_isReferredToByNamesAndIne_andEachCampaignHasTheirBirthName() {
        assertThat(ine(null)).contains(noe("INVENTÉ")).contains(INE).hasSize(noe("INVENTÉ").length + 1);
        assertThat(ine(2024)).contains(noe(null)).contains(INE).hasSize(noe(null).length + 1);
    }

    @Test
    void student_byIdentityHoweverTyped_isReferredToAsByIne() {
        assertThat(identite("""
                "nomNaissance": "lile fictive", "prenoms": ["NOE"], "naissance": {"annee": 2004, "mois": 2, "jour": 29}"""))
                .isEqualTo(ine(null));
    }

    @Test
    void student_withoutIne_isReferredToByName() {
        assertThat(identite("""
                "nomNaissance": "regionale", "prenoms": ["Awa"], "naissance": {"annee": 2002}, "codePays": "99341\""""))
                .containsExactlyInAnyOrder(Personnes.references(
                        Personnes.personne("RÉGIONALE", null, "Awa", "2002-07-00", Sexe.F, "99341")));
    }
}
