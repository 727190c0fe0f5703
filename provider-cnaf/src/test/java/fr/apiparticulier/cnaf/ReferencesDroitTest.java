package fr.apiparticulier.cnaf;

import static fr.apiparticulier.provider.test.Personnes.personne;
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

/** Whom an answer says that it discloses: of a right, the one who was asked about; of a contribution, the family. */
@QuarkusTest
@QuarkusTestResource(ProviderTestResource.class)
class ReferencesDroitTest {

    private static final String AUDIENCE = "provider-cnaf";

    @BeforeEach
    void importer() throws IOException {
        try (var fichier = ReferencesDroitTest.class.getResourceAsStream("/droits.yaml")) {
            Appelant.PASSERELLE.importe(AUDIENCE, new String(fichier.readAllBytes(), StandardCharsets.UTF_8)).statusCode(200);
        }
    }

    private static List<String> demander(String route, String nom, String prenom, int annee, String commune) {
        return Personnes.de(Appelant.PASSERELLE.reponse(AUDIENCE, route, """
                {"identite": {"nomNaissance": "%s", "prenoms": ["%s"], "naissance": {"annee": %d}, "codeCommune": "%s"},
                 "prestation": "COMPLEMENTAIRE_SANTE_SOLIDAIRE"}""".formatted(nom, prenom, annee, commune)));
    }

    @Test
    void right_ofAnAllocataire_refersToNobodyElseOfTheFamily() {
        assertThat(demander("/droit/identite", "fictive", "ZOE", 1987, "08480")).containsExactlyInAnyOrder(
                Personnes.references(personne("FICTIVE", "IMAGINE", "Zoé", "1987-06-05", Sexe.F, "08480")));
    }

    @Test
    void right_ofAChildOfTwoFiles_refersToThatChildOnce() {
        assertThat(demander("/droit/identite", "Lune Soleil", "Eve", 2016, "75056")).containsExactlyInAnyOrder(
                Personnes.references(personne("Lune-Soleil", null, "Ève", "2016-03-03", Sexe.F, "75056")));
    }

    @Test
    void contribution_refersToTheCoupleAndTheChildrenACharge() {
        assertThat(demander("/participation-familiale/identite", "Fictive", "Zoé", 1987, "08480")).containsExactlyInAnyOrder(
                Personnes.references(personne("FICTIVE", "IMAGINE", "Zoé", "1987-06-05", Sexe.F, "08480"),
                        personne("IMAGINE", null, "Théo", "1985-00-00", Sexe.M, "99350"),
                        personne("IMAGINE", null, "Ouvrant", "2018-01-01", Sexe.F, "75056"),
                        personne("IMAGINE", null, "Termine", "2019-01-01", Sexe.M, null),
                        personne("IMAGINE", null, "Beneficiaire", "2020-01-01", Sexe.M, "99350"),
                        personne("IMAGINE", null, "Castor", "2021-05-05", Sexe.M, "75056"),
                        personne("IMAGINE", null, "Pollux", "2021-05-05", Sexe.M, "75056")));
    }
}
