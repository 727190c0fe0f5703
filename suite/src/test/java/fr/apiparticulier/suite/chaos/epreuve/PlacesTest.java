package fr.apiparticulier.suite.chaos.epreuve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final String MESURES = """
            # TYPE ft_bulkhead_executionsRunning gauge
            ft_bulkhead_executionsRunning{method="provider-cnaf"} 17.0
            ft_bulkhead_executionsRunning{method="provider-mesr"} 2.0
            """;

    private HttpServer passerelle;

    @BeforeEach
    void demarrer() throws IOException {
        passerelle = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        passerelle.createContext("/q/metrics", echange -> {
            echange.sendResponseHeaders(200, MESURES.length());
            echange.getResponseBody().write(MESURES.getBytes());
            echange.close();
        });
        passerelle.start();
    }

    @AfterEach
    void arreter() {
        passerelle.stop(0);
    }

    private List<String> occupees(String mesure, int admises) throws IOException, InterruptedException {
        URI gestion = URI.create("http://127.0.0.1:" + passerelle.getAddress().getPort());
        return new Places(List.of(gestion), List.of(mesure), admises).occupees();
    }

    @Test
    void placesThatTheLoadDoesNotTake_areTold() throws Exception {
        assertThat(occupees("ft_bulkhead_executionsRunning", 16))
                .containsExactly("ft_bulkhead_executionsRunning{method=\"provider-cnaf\"} 17.0");
        assertThat(occupees("ft_bulkhead_executionsRunning", 17)).isEmpty();
    }

    @Test
    void metricThatIsNotThere_isNoGoodNews() throws Exception {
        assertThat(occupees("places_prises", 16)).containsExactly("places_prises: not among the metrics");
    }
}
