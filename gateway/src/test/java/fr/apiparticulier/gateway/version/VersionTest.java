package fr.apiparticulier.gateway.version;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.gateway.test.Brut;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;
import fr.apiparticulier.gateway.test.Reponses;

/** What the answers of versions that end say, and what is gone already. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class VersionTest {

    private static final String V2 = "@1740697200";

    @BeforeEach
    void oublier() {
        Fournisseur.UNIQUE.oublie();
    }

    @ParameterizedTest
    @CsvSource({"GET, 200", "HEAD, 200", "OPTIONS, 204", "PUT, 405", "POST, 400"})
    void everyAnswerOfV2_saysThatItEnds(String methode, int status) {
        Fournisseur.UNIQUE.repond("/demandeur-emploi/paiements", 200, Reponses.PAIEMENTS);
        Brut reponse = Brut.envoyer(methode + " /api/v2/paiements-pole-emploi?identifiant=x HTTP/1.1",
                "X-Api-Key: " + Jetons.ADMINISTRATIONS.jeton("pole_emploi_paiements"));
        assertThat(reponse.status()).isEqualTo(status);
        assertThat(reponse.header("deprecation")).isEqualTo(V2);
        assertThat(reponse.header("sunset")).as("not configured").isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v2/etudiants", "/api/caf/famille", "//api/v2/etudiants/", "/api/v2/inconnu",
            "/api/v2/etudiants;a", "/api/v2/etudiants?a=\u00e9"})
    void refusalsOfV2_sayItToo(String chemin) {
        assertThat(Brut.envoyer("GET " + chemin + " HTTP/1.1").header("deprecation")).isEqualTo(V2);
        assertThat(Brut.octets("GET " + chemin.replace("//", "/") + " HTTP/1.1\r\nConnection: close\r\n\r\n")
                .header("deprecation")).as("without a Host").isEqualTo(V2);
    }

    @ParameterizedTest
    @CsvSource({"/v3/cnous/etudiant_boursier/ine, /v4/cnous/etudiant_boursier/ine",
            "/v3/men/scolarites/identite, /v5/men/scolarites/identite",
            "/v4/men/scolarites/identite, /v5/men/scolarites/identite"})
    void versionWithASuccessor_pointsAtIt(String chemin, String suivante) {
        Brut reponse = Brut.envoyer("GET " + chemin + " HTTP/1.1");
        assertThat(reponse.header("deprecation")).startsWith("@1");
        assertThat(reponse.header("link")).isEqualTo("<" + suivante + ">; rel=\"successor-version\"");
        assertThat(Brut.envoyer("OPTIONS " + suivante + " HTTP/1.1").status()).as("the successor is served").isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v3/mesri/statut_etudiant/ine", "/v4/cnous/etudiant_boursier/ine", "/v5/men/scolarites/identite",
            "/v3/token/introspect", "/api/introspect", "/api/ping", "/api/caf/ping", "/api/v2/avis-imposition", "/inconnu"})
    void whatDoesNotEnd_saysNothing(String chemin) {
        assertThat(Brut.envoyer("GET " + chemin + " HTTP/1.1").headers()).doesNotContainKeys("deprecation", "sunset", "link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/impots/svair", "/api/v2/avis-imposition", "/api/v2/avis-imposition?numeroFiscal=x&token=x"})
    void taxData_isGone_whoeverAsksAndHowever(String chemin) {
        RestAssured.given().header("X-Api-Key", "ce n'est pas un jeton").accept("application/json").get(chemin).then()
                .statusCode(410).contentType("text/plain");
        Brut get = Brut.envoyer("GET " + chemin + " HTTP/1.1");
        assertThat(get.status()).isEqualTo(410);
        assertThat(get.body()).contains("données fiscales").doesNotContain("{");
        Brut head = Brut.envoyer("HEAD " + chemin + " HTTP/1.1");
        assertThat(head.status()).isEqualTo(410);
        assertThat(head.body()).isEmpty();
    }
}
