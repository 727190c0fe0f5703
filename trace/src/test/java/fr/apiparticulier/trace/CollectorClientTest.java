package fr.apiparticulier.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollectorClientTest {

    private record Config(Optional<URI> adresse, Optional<String> tls) implements CollecteurConfig {
    }

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close();
    }

    private CollectorClient client(String address) {
        return new CollectorClient(new Config(Optional.ofNullable(address).map(URI::create), Optional.empty()), null, vertx);
    }

    @Test
    void whereNoCollectorIsNamed_nothingIsTraced() {
        assertThat(client(null).exporter()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://collecteur.example:4318/v1/traces", "https://collecteur.example/v1/traces"})
    void collector_isAnAddressOfTheWeb(String address) {
        assertThat(client(address).exporter()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"collecteur:4318/motdepasse", "/v1/motdepasse", "https:///v1/motdepasse",
                    "http://motdepasse@nom_sans_hote:1/",
                    "grpc://agent:motdepasse@collecteur.example:4317/?cle=motdepasse"})
    void addressThatIsNone_stopsTheStart_andIsToldWithoutItsSecrets(String address) {
        assertThatThrownBy(() -> client(address)).isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("particulier.collecteur.adresse: ")
                .hasMessageContaining("scheme " + URI.create(address).getScheme()).hasMessageNotContaining("motdepasse");
    }
}
