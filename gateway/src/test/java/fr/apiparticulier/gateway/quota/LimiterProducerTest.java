package fr.apiparticulier.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of the quota's configuration stops the start. */
class LimiterProducerTest {

    private static Limiter limiteur(Map<String, String> config) {
        QuotaConfig quota = new SmallRyeConfigBuilder().withMapping(QuotaConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withSources(new PropertiesConfigSource(config, "essai", 500)).build().getConfigMapping(QuotaConfig.class);
        // Nothing asks for Redis before the configuration is known to be right.
        return new LimiterProducer().limiter(quota, null, new SimpleMeterRegistry(), null);
    }

    @Test
    void redis_withoutTheNumberOfReplicas_stopsTheStart() {
        assertThatThrownBy(() -> limiteur(Map.of("particulier.quota.redis", "redis://valkey.invalid:6379")))
                .isInstanceOf(ConfigurationException.class).hasMessageContaining("particulier.quota.repliques");
    }

    @Test
    void oneReplicaAlone_needsNoNumber() {
        assertThat(limiteur(Map.of())).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"appels-par-seconde", "appels-par-minute-par-adresse", "repliques"})
    void number_thatLetsNobodyIn_stopsTheStart(String nom) {
        assertThatThrownBy(() -> limiteur(Map.of("particulier.quota." + nom, "0"))).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(nom);
    }
}
