package fr.apiparticulier.gateway.statut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.header.SafeHeaders;
import fr.apiparticulier.gateway.ping.SondeComptee;
import fr.apiparticulier.gateway.test.Attente;
import fr.apiparticulier.gateway.test.Cas;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

/** The state of the service, as anybody may see it. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class StatutHttpTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Tableau tableau;

    @Inject
    Event<SondeComptee> sondes;

    @Inject
    CircuitBreakerMaintenance disjoncteurs;

    @BeforeEach
    void calme() {
        Fournisseur.UNIQUE.oublie();
        disjoncteurs.resetAll();
    }

    private void actualiser() {
        tableau.actualiser().await().atMost(PATIENCE);
    }

    @Test
    void json_isOpenToAnyone_andNamesEachProviderWithNinetyDays() {
        actualiser();
        RestAssured.get("/api/statut.json").then().statusCode(200).contentType("application/json")
                .header("Cache-Control", SafeHeaders.PUBLIC)
                .body("passerelle.jours", hasSize(90)).body("fournisseurs", hasSize(Service.values().length))
                .body("fournisseurs.findAll { it.jours.size() != 90 }", hasSize(0))
                .body("engagement.objectif", equalTo(0.95f)).body("engagement.jours", is(30))
                .body("justificatifs_evites.formule", containsString("arrondis à la centaine"));
    }

    /** By the calls of clients alone, by way of the journal, among those of all other tests. */
    @Test
    void providerThatFailsItsClients_isTold_onceTheJournalHasIt() {
        Cas cas = Cas.tous().stream().filter(un -> un.holder().equals("26")).findFirst().orElseThrow();
        Fournisseur.UNIQUE.repond(cas.fournisseur(), 500, "{}");
        String jeton = Jetons.ADMINISTRATIONS.jeton(cas.scopes().toArray(String[]::new));
        Attente.de("an incident", PATIENCE, () -> {
            for (int fois = 0; fois < 20; fois++) {
                disjoncteurs.resetAll();
                RestAssured.given().urlEncodingEnabled(false).header("X-Api-Key", jeton).get(cas.url());
            }
            actualiser();
            return !RestAssured.get("/api/statut.json").jsonPath()
                    .getList("incidents.findAll { it.composant == 'cnous' && it.fin == null }").isEmpty();
        });
    }

    @Test
    void providerThatNoProbeFinds_isTold_inJsonAndOnThePage() {
        for (int fois = 0; fois < 20_000; fois++) {
            sondes.fire(new SondeComptee(Service.POLE_EMPLOI, false));
        }
        actualiser();
        RestAssured.get("/api/statut.json").then()
                .body("fournisseurs.find { it.id == 'pole-emploi' }.etat", equalTo("en_panne"));
        String page = RestAssured.get("/statut").then().statusCode(200).header("Content-Type", startsWith("text/html"))
                .header("Content-Security-Policy", SafeHeaders.STYLED).header("Cache-Control", SafeHeaders.PUBLIC)
                .header("X-Content-Type-Options", "nosniff").header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin").header("Set-Cookie", nullValue())
                .extract().asString();
        assertThat(page).contains("lang=\"fr\"", "France Travail", "En panne", "Justificatifs papier évités");
    }

    @Test
    void stylesheet_isTheOnlyThingThePageLoads() {
        RestAssured.get("/statut.css").then().statusCode(200).header("Content-Type", startsWith("text/css"))
                .header("Content-Security-Policy", equalTo("default-src 'none'; frame-ancestors 'none'"))
                .body(containsString("prefers-color-scheme: dark"));
    }
}
