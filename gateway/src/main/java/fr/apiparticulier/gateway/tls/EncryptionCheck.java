package fr.apiparticulier.gateway.tls;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import org.eclipse.microprofile.config.Config;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.environnement.GatewayConfig;
import fr.apiparticulier.gateway.environnement.GatewayConfig.Environnement;
import fr.apiparticulier.gateway.provider.Operation;

/**
 * Production speaks to nobody in clear, and to nobody who could be somebody else, unless its operator says that the network
 * sees to it ({@code particulier.tls.exige=false}). See docs/tls.md.
 */
final class EncryptionCheck {

    private static final String VERIFIED = "verify-full";

    void check(@Observes StartupEvent start, GatewayConfig gateway, Config config) {
        if (gateway.environnement() == Environnement.PRODUCTION && gateway.tls().exige()) {
            inClear(name -> config.getOptionalValue(name, String.class)).ifPresent(name -> {
                throw new ConfigurationException(name + ": not encrypted and verified (docs/tls.md says how; "
                        + "particulier.tls.exige=false if the network does it)");
            });
        }
    }

    /** @return the first property that lets something travel in clear */
    static Optional<String> inClear(Function<String, Optional<String>> config) {
        Map<String, String> expected = new LinkedHashMap<>();
        Arrays.stream(Service.values())
                .forEach(service -> expected.put("particulier.fournisseurs.adresse." + Operation.name(service), "https:"));
        expected.put("quarkus.datasource.reactive.postgresql.ssl-mode", VERIFIED);
        expected.put("quarkus.datasource.jdbc.additional-jdbc-properties.sslmode", VERIFIED);
        // Only some gateways have one.
        config.apply("quarkus.redis.hosts").ifPresent(hosts -> expected.put("quarkus.redis.hosts", "rediss:"));
        return expected.entrySet().stream()
                .filter(entry -> !config.apply(entry.getKey()).map(EncryptionCheck::word).orElse("")
                        .startsWith(entry.getValue()))
                .map(Map.Entry::getKey).findFirst();
    }

    /** The framework reads {@code VERIFY_FULL} as it does {@code verify-full}. */
    private static String word(String value) {
        return value.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
