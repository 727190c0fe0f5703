package fr.apiparticulier.gateway.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.apiparticulier.gateway.maintenance.MaintenanceTest.Reglages;
import fr.apiparticulier.gateway.provider.ProviderOutcome;
import fr.apiparticulier.gateway.test.Cas;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

/** A provider that has announced to be away is not asked; the client learns it at once, and when to come back. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
@TestProfile(Reglages.class)
class MaintenanceTest {

    public static final class Reglages implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            // Always away, each in another way; the CNAF only for questions by number.
            Map<String, String> away = new HashMap<>();
            away.put("particulier.maintenances.education", "00:00-12:00,12:00-00:00");
            away.put("particulier.maintenances.mesr", "2020-01-01T00:00/2050-01-01T00:00");
            away.put("particulier.maintenances.cnous", "MON 00:00-00:01, 2020-01-01T00:00/2050-01-01T00:00");
            away.put("particulier.maintenances.pole-emploi", "2020-01-01T00:00/2050-01-01T00:00");
            away.put("particulier.maintenances.\"cnaf/quotient-familial/numero-allocataire\"",
                    "2020-01-01T00:00/2050-01-01T00:00");
            return away;
        }
    }

    @ApplicationScoped
    public static class Temoin {
        final List<ProviderOutcome> outcomes = new CopyOnWriteArrayList<>();

        void note(@Observes ProviderOutcome outcome) {
            outcomes.add(outcome);
        }
    }

    @Inject
    Temoin temoin;

    @BeforeEach
    void oublier() {
        Fournisseur.UNIQUE.oublie();
    }

    private static boolean estAbsent(Cas cas) {
        return !cas.holder().equals("37") || cas.fournisseur().endsWith("numero-allocataire");
    }

    static List<Cas> absents() {
        return Cas.tous().stream().filter(MaintenanceTest::estAbsent).toList();
    }

    static List<Cas> presents() {
        return Cas.tous().stream().filter(cas -> !estAbsent(cas)).toList();
    }

    private static Response demander(Cas cas) {
        return RestAssured.given().urlEncodingEnabled(false).header("X-Api-Key",
                Jetons.ADMINISTRATIONS.jeton(cas.scopes().toArray(String[]::new))).get(cas.url());
    }

    @ParameterizedTest
    @MethodSource("absents")
    void question_whileTheProviderIsAway_isA503WithItsEnd_andNobodyIsAsked(Cas cas) {
        // Twenty would open a breaker, if they counted.
        temoin.outcomes.clear();
        Response reponse = demander(cas);
        int attente = Integer.parseInt(reponse.header("Retry-After"));
        assertThat(attente).isPositive();
        reponse.then().statusCode(503);
        if (cas.estV3()) {
            reponse.then().body("errors[0].code", equalTo(cas.holder() + "020"));
            assertThat(reponse.jsonPath().getInt("errors[0].meta.retry_in")).isEqualTo(attente);
            assertThat(reponse.jsonPath().getString("errors[0].meta.provider")).isNotEmpty();
        } else {
            reponse.then().body("error", equalTo("maintenance"));
        }
        if (cas.holder().equals("30")) {
            assertThat(Duration.ofSeconds(attente)).isLessThanOrEqualTo(Duration.ofHours(13));
        }
        assertThat(Fournisseur.UNIQUE.appels()).isEmpty();
        assertThat(temoin.outcomes).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("presents")
    void otherQuestions_ofTheSameProvider_areServed(Cas cas) {
        Fournisseur.UNIQUE.repond(cas.fournisseur(), 200, cas.reponse());
        demander(cas).then().statusCode(200);
    }
}
