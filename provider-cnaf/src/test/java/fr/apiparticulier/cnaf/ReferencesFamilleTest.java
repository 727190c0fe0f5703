package fr.apiparticulier.cnaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.provider.test.Appelant;
import fr.apiparticulier.provider.test.Personnes;
import fr.apiparticulier.provider.test.ProviderTestResource;

/** Whom an answer says that it discloses: the couple and the children à charge, however the family was asked for. */
@QuarkusTest
@QuarkusTestResource(ProviderTestResource.class)
class ReferencesFamilleTest {

    private static final String AUDIENCE = "provider-cnaf";

    @BeforeEach
    void importer() throws IOException {
        try (var fichier = ReferencesFamilleTest.class.getResourceAsStream("/dossiers.yaml")) {
            Appelant.PASSERELLE.importe(AUDIENCE, new String(fichier.readAllBytes(), StandardCharsets.UTF_8)).statusCode(200);
        }
    }

    private static final String[] COUPLE = Personnes.references(
            Personnes.personne("FICTIVE", "IMAGINE", "Zoé", "1987-06-05", Sexe.F, "08480"),
            Personnes.personne("IMAGINE", null, "Théo", "1985-00-00", Sexe.M, "99350"));

    private static String[] enfants() {
        return Personnes.references(enfant("Jeune", "2018-01-01", Sexe.F), enfant("Vingtans-demain", "2006-11-16", Sexe.M),
                enfant("Au-plafond", "2008-02-02", Sexe.M), enfant("Seize-demain", "2010-11-16", Sexe.F),
                enfant("Annee-seule", "2006-00-00", Sexe.F));
    }

    private static Identite enfant(String prenom, String naissance, Sexe sexe) {
        return Personnes.personne("IMAGINE", null, prenom, naissance, sexe, null);
    }

    private static Response numero() {
        return Appelant.PASSERELLE.reponse(AUDIENCE, "/quotient-familial/numero-allocataire", """
                {"numero": "12345", "codePostal": "75001", "mois": "2026-11"}""");
    }

    private static Response identite(String identite) {
        return Appelant.PASSERELLE.reponse(AUDIENCE, "/quotient-familial/identite", """
                {"identite": {%s}, "mois": "2026-11"}""".formatted(identite));
    }

    @Test
    void quotient_byNumber_refersToTheCoupleAndTheChildrenACharge_andToNobodyElse() {
        assertThat(Personnes.de(numero())).contains(COUPLE).contains(enfants()).hasSize(COUPLE.length + enfants().length)
                .doesNotContain(Personnes.references(enfant("Vingtans-aujourdhui", "2006-11-15", Sexe.M)))
                .doesNotContain(Personnes.references(enfant("Au-dessus", "2008-02-02", Sexe.F)));
    }

    @Test
    void quotient_byEitherOfTheCouple_howeverTyped_refersToTheSamePersons() {
        List<String> personnes = Personnes.de(numero());
        assertThat(Personnes.de(identite("""
                "nomNaissance": "fictive", "prenoms": ["ZOE"], "naissance": {"annee": 1987, "mois": 6, "jour": 5}""")))
                .isEqualTo(personnes);
        assertThat(Personnes.de(identite("""
                "nomNaissance": "FICTIVE", "nomUsage": "imagine", "prenoms": ["Zoé-Anaïs"], "naissance": {"annee": 1987},
                "codeCommune": "08480\""""))).isEqualTo(personnes);
        assertThat(Personnes.de(identite("""
                "nomNaissance": "Imagine", "prenoms": ["Theo"], "naissance": {"annee": 1985}, "codePays": "99350\"""")))
                .isEqualTo(personnes);
    }

    @Test
    void references_surviveAnImport() throws IOException {
        List<String> personnes = Personnes.de(numero());
        importer();
        assertThat(Personnes.de(numero())).isEqualTo(personnes);
    }

    @Test
    void homonymsOfOneDay_shareAReference_andEachHasOneOfTheirOwn() {
        List<String> paris = Personnes.de(identite(homonyme("75056")));
        List<String> lyon = Personnes.de(identite(homonyme("69123")));
        assertThat(paris).hasSize(2).containsExactlyInAnyOrder(
                Personnes.references(Personnes.personne("Homonyme", null, "Camille", "1980-01-01", Sexe.F, "75101")));
        assertThat(lyon).hasSize(2).containsAnyElementsOf(paris).isNotEqualTo(paris);
    }

    private static String homonyme(String commune) {
        return """
                "nomNaissance": "Homonyme", "prenoms": ["Camille"], "naissance": {"annee": 1980, "mois": 1, "jour": 1},
                "codeCommune": "%s\"""".formatted(commune);
    }

    @Test
    void refusal_refersToNobody() {
        Response reponse = Appelant.PASSERELLE.reponse(AUDIENCE, "/quotient-familial/numero-allocataire", """
                {"numero": "7", "codePostal": "75001", "mois": "2026-11"}""");
        assertThat(reponse.statusCode()).isEqualTo(404);
        assertThat(reponse.asString()).doesNotContain("personnes");
    }

    @Test
    void answer_namesNobodyInItsHeaders_norInAReference() {
        Response reponse = numero();
        assertThat(reponse.headers().toString()).doesNotContainIgnoringCase("fictive").doesNotContainIgnoringCase("imagine")
                .doesNotContain("essai.");
        assertThat(Personnes.de(reponse)).allMatch(reference -> reference.matches("essai\\.[A-Za-z0-9_-]{22}"));
    }
}
