package fr.apiparticulier.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.test.Brut;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

/**
 * There are as many series as the contract has routes, outcomes and providers, and not one more for whatever a stranger writes: a
 * monitoring system that is filled up from outside is one that is switched off.
 */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class CardinalityTest {

    private static final long GRAINE = 20_261_122;
    private static final int FOIS = 20;
    private static final String[] METHODES = {"GET", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"};
    private static final String[] CHEMINS = {"/api/ping", "/v3/dss/quotient_familial/identite", "/api/v2/etudiants",
            "/v3/dossier", "/api/men_scolarite/ping", "/v3/ressources", "/api/v2/introspect"};

    @Inject
    MeterRegistry meters;

    private Set<Meter.Id> series() {
        return meters.getMeters().stream().map(Meter::getId).collect(Collectors.toSet());
    }

    private static void ecrire(Random hasard, int fois) {
        for (int i = 0; i < fois; i++) {
            ecrire(hasard);
        }
    }

    private static void ecrire(Random hasard) {
        String mot = new UUID(hasard.nextLong(), hasard.nextLong()).toString();
        for (String methode : METHODES) {
            for (String chemin : CHEMINS) {
                Brut.envoyer(methode + " " + chemin + "?nomNaissance=" + mot + "&" + mot + "=1 HTTP/1.1", "X-Api-Key: " + mot,
                        "Accept: text/" + mot, "X-" + mot + ": 1");
            }
            Brut.envoyer(methode + " /" + mot + " HTTP/1.1");
            Brut.envoyer(methode + " /v3/dss/" + mot + "/identite HTTP/1.1");
            Brut.envoyer(methode + " /api/" + mot + "/ping HTTP/1.1");
        }
        Brut.envoyer(mot.toUpperCase() + " /api/ping HTTP/1.1");
    }

    @Test
    void whateverStrangersWrite_makesNoNewSeries() {
        Random hasard = new Random(GRAINE);
        ecrire(hasard, FOIS);
        Set<Meter.Id> avant = series();
        ecrire(hasard, FOIS);
        assertThat(series()).as("graine %d", GRAINE).isSubsetOf(avant);
    }
}
