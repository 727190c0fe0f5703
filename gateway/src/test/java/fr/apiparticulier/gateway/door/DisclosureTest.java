package fr.apiparticulier.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.contract.appel.ReferencePersonne;
import fr.apiparticulier.gateway.test.Cas;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.PasserelleTestResource;
import fr.apiparticulier.gateway.test.Reponses;

/** Whom a call disclosed is known until its answer goes out; an answer that does not say it goes to nobody. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class DisclosureTest {

    private static final String DEUX = """
            "essai.AbCdEfGhIjKlMnOpQrStUv", "essai.ZyXwVuTsRqPoNmLkJiHgFe\"""";

    @Inject
    Temoin temoin;
    @Inject
    CircuitBreakerMaintenance disjoncteurs;

    static Stream<Cas> routes() {
        return Stream.concat(Cas.tous().stream(), Cas.franceConnectes().stream());
    }

    @BeforeEach
    void oublier() {
        Fournisseur.UNIQUE.oublie();
        disjoncteurs.resetAll();
    }

    private static Response appel(Cas cas) {
        String jeton = cas.jeton(cas.scopes());
        return RestAssured.given().urlEncodingEnabled(false).header("Authorization", "Bearer " + jeton).get(cas.url());
    }

    private List<String> divulguees(Response reponse) {
        return temoin.divulguees(reponse.header("X-Request-ID")).stream().map(ReferencePersonne::valeur).toList();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void call_thatIsServed_knowsWhomItDisclosed_andDoesNotTell(Cas cas) {
        Fournisseur.UNIQUE.repond(cas.fournisseur(), 200,
                cas.reponse().replace('"' + Reponses.REFERENCE + '"', DEUX));
        Response reponse = appel(cas);
        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(divulguees(reponse)).containsExactly("essai.AbCdEfGhIjKlMnOpQrStUv", "essai.ZyXwVuTsRqPoNmLkJiHgFe");
        assertThat(reponse.asString() + reponse.headers()).doesNotContain("essai.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "\"Madame FICTIVE\"", "\"essai.AbCdEfGhIjKlMnOpQrStUv\",\"essai.AbCdEfGhIjKlMnOpQrStUv\"",
                    "\"essai.AbCdEfGhIjKlMnOpQrStUv\",null", "{}", "7"})
    void record_withoutReferences_isTheProvidersFault(String references) {
        Cas cas = emploi();
        Fournisseur.UNIQUE.repond(cas.fournisseur(), 200,
                cas.reponse().replace('"' + Reponses.REFERENCE + '"', references));
        refuse(cas);
    }

    @Test
    void record_withoutTheirMember_isTheProvidersFault() {
        Cas cas = emploi();
        Fournisseur.UNIQUE.repond(cas.fournisseur(), 200, cas.reponse().replace("\"personnes\"", "\"autres\""));
        refuse(cas);
    }

    private void refuse(Cas cas) {
        Response reponse = appel(cas);
        assertThat(reponse.statusCode()).isEqualTo(502);
        assertThat(reponse.jsonPath().getList("errors.code")).hasToString("[24999]");
        assertThat(reponse.asString()).doesNotContain("FICTIVE");
        assertThat(divulguees(reponse)).isEmpty();
    }

    private static Cas emploi() {
        return Cas.tous().stream().filter(cas -> cas.chemin().equals("/v3/france_travail/statut/identifiant")).findFirst()
                .orElseThrow();
    }
}
