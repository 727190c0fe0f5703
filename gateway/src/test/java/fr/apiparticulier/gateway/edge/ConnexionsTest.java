package fr.apiparticulier.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.test.Connexion;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

/**
 * Connections have a ceiling, here of 30, and whoever watches the gateway has a door of their own. Here they may be silent for
 * a second or two.
 */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
@TestProfile(ConnexionsTest.Plafond.class)
class ConnexionsTest {

    private static final int PLAFOND = 30;
    private static final int BEAUCOUP = 40 * PLAFOND;
    private static final String PING = "GET /api/ping HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    public static final class Plafond implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.limits.max-connections", Integer.toString(PLAFOND),
                    "particulier.connexions.par-adresse", Integer.toString(BEAUCOUP + PLAFOND),
                    "quarkus.http.idle-timeout", "2s");
        }
    }

    @TestHTTPResource(value = "/health/live", management = true)
    URL sante;

    /**
     * An application that this process ran before closes its last connections late, and the framework takes them off the
     * count of this one: here the ceiling may be higher than it says, but it is there.
     */
    @Test
    void connectionBeyondTheCeiling_isClosed_andHealthStillAnswers() {
        List<Connexion> ouvertes = new ArrayList<>();
        try {
            boolean refusee = false;
            while (!refusee && ouvertes.size() < BEAUCOUP) {
                for (int i = 0; i < PLAFOND; i++) {
                    ouvertes.add(new Connexion());
                }
                refusee = statuts().isEmpty();
            }
            assertThat(refusee).isTrue();
            RestAssured.get(sante).then().statusCode(200);
        } finally {
            ouvertes.forEach(Connexion::close);
        }
    }

    @Test
    void connectionThatSpoke_andSaysNothingMore_isClosed() {
        try (Connexion connexion = new Connexion()) {
            connexion.ecrire("GET /api/ping HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(connexion.estFermee(20_000)).isTrue();
            assertThat(connexion.statuts()).isEqualTo(List.of(200));
        }
    }

    /** @return of the answers to one more connection, which then ends */
    private static List<Integer> statuts() {
        try (Connexion deTrop = new Connexion()) {
            deTrop.ecrire(PING);
            assertThat(deTrop.estFermee(10_000)).isTrue();
            return deTrop.statuts();
        }
    }
}
