package fr.apiparticulier.poleemploi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.contract.recherche.Trace;
import fr.apiparticulier.provider.test.Appelant;
import fr.apiparticulier.provider.test.Personnes;
import fr.apiparticulier.provider.test.ProviderTestResource;

/** Whom an answer says that it discloses: the job seeker, by name where the file has one, and by identifier. */
@QuarkusTest
@QuarkusTestResource(ProviderTestResource.class)
class ReferencesDemandeurTest {

    private static final String AUDIENCE = "provider-pole-emploi";

    @BeforeEach
    void importer() throws IOException {
        try (var fichier = ReferencesDemandeurTest.class.getResourceAsStream("/demandeurs.yaml")) {
            Appelant.PASSERELLE.importe(AUDIENCE, new String(fichier.readAllBytes(), StandardCharsets.UTF_8)).statusCode(200);
        }
    }

    private static final String[] ZOE = Personnes.references(
            Personnes.personne("FICTIVE", "IMAGINE", "Marie-Apolline-Zoé", "1987-06-05", Sexe.F, "08480"));

    private static List<String> demander(String quoi, String identifiant) {
        return Personnes.de(Appelant.PASSERELLE.reponse(AUDIENCE, "/demandeur-emploi/" + quoi, """
                {"identifiant": "%s"}""".formatted(identifiant)));
    }

    @Test
    void situationAndPayments_referToTheSamePerson() {
        assertThat(demander("situation", "Zoe-fictive-01")).contains(ZOE)
                .contains(Personnes.reference(Trace.identifiant("Zoe-fictive-01"))).hasSize(ZOE.length + 1)
                .isEqualTo(demander("paiements", "Zoe-fictive-01"));
    }

    @Test
    void paymentsOfAFileWithoutAName_referToTheIdentifier() {
        assertThat(demander("paiements", "  payee  ")).containsExactly(Personnes.reference(Trace.identifiant("  payee  ")));
    }

    @Test
    void identifiersThatDifferByCase_areTwoPeoples() {
        assertThat(demander("situation", "paul")).isNotEmpty().doesNotContainAnyElementsOf(demander("situation", "PAUL"));
    }
}
