package fr.apiparticulier.suite.chaos.epreuve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Map;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.suite.chaos.detour.Detour;

class TenuesTest {

    private static final String MESURES = """
            # TYPE ft_bulkhead_executionsRunning gauge
            ft_bulkhead_executionsRunning{method="cnaf"} 17.0
            ft_bulkhead_executionsRunning{method="mesr"} 2.0
            particulier_fournisseurs_places_prises{fournisseur="cnaf"} 0.0
            sql_pool_active{pool_name="x"} 1.0
            sql_pool_queue_size{pool_name="x"} 0.0
            redis_pool_active{pool_name="x"} 0.0
            redis_pool_queue_size{pool_name="x"} 0.0
            http_server_active_connections{server_port="81"} 3.0
            http_server_active_connections{server_port="80"} 7.0
            http_server_active_requests{server_port="80",url_scheme="http"} 4.0
            """;

    private final Detour detour = Detour.ouvrir();
    private HttpServer passerelle;
    private String mesures = MESURES;

    @BeforeEach
    void demarrer() throws IOException {
        passerelle = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        passerelle.createContext("/q/metrics", echange -> {
            echange.sendResponseHeaders(200, mesures.length());
            echange.getResponseBody().write(mesures.getBytes());
            echange.close();
        });
        passerelle.start();
        detour.vers(passerelle.getAddress().getPort());
    }

    @AfterEach
    void arreter() {
        passerelle.stop(0);
        detour.close();
    }

    private Map<String, Double> maintenant() throws Exception {
        URI gestion = URI.create("http://127.0.0.1:" + passerelle.getAddress().getPort());
        return new Tenues(Map.of(gestion, 80), Map.of("cnaf", detour)).maintenant();
    }

    @Test
    void whatIsHeld_isToldByEachGateway_ofItsPublicDoorAlone() throws Exception {
        assertThat(maintenant()).containsEntry("80 ft_bulkhead_executionsRunning{method=\"cnaf\"}", 17.)
                .containsEntry("80 http_server_active_connections{server_port=\"80\"}", 7.)
                .doesNotContainKey("80 http_server_active_connections{server_port=\"81\"}");
    }

    @Test
    void connections_areCountedByWhoIsCalled() throws Exception {
        assertThat(maintenant()).containsEntry("connections to cnaf", 0.);
        try (Socket liaison = new Socket(InetAddress.getLoopbackAddress(), detour.port())) {
            liaison.getOutputStream().write("GET /q/metrics HTTP/1.1\r\nHost: ici\r\n\r\n".getBytes());
            assertThat(liaison.getInputStream().read()).isEqualTo('H');
            assertThat(maintenant()).containsEntry("connections to cnaf", 1.);
        }
    }

    @Test
    void metricThatIsNotThere_isNoGoodNews() {
        mesures = MESURES.replace("sql_pool_active", "sql_pool_aktive");
        assertThatThrownBy(this::maintenant).hasMessageContaining("sql_pool_active: not among the metrics");
    }
}
