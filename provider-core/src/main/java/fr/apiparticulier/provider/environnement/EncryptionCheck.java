package fr.apiparticulier.provider.environnement;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import org.eclipse.microprofile.config.Config;

import fr.apiparticulier.provider.environnement.EnvironnementConfig.Environnement;

/**
 * Production neither answers in clear, or anybody without a certificate, nor asks its database or tells a collector in clear,
 * unless its operator says that the network sees to it ({@code particulier.tls.exige=false}). See docs/tls.md.
 */
final class EncryptionCheck {

    private static final Map<String, String> EXPECTED = Map.of("quarkus.http.insecure-requests", "disabled",
            "quarkus.http.ssl.client-auth", "required",
            "quarkus.datasource.reactive.postgresql.ssl-mode", "verify-full",
            "quarkus.datasource.jdbc.additional-jdbc-properties.sslmode", "verify-full");

    private static final String COLLECTOR = "particulier.collecteur.adresse";

    void check(@Observes StartupEvent start, EnvironnementConfig environnement, Config config) {
        if (environnement.nom() == Environnement.PRODUCTION && environnement.tls().exige()) {
            inClear(name -> config.getOptionalValue(name, String.class)).ifPresent(name -> {
                throw new ConfigurationException(name + ": not encrypted and verified (docs/tls.md says how; "
                        + "particulier.tls.exige=false if the network does it)");
            });
        }
    }

    /** @return a property that lets something travel in clear, or a stranger ask */
    static Optional<String> inClear(Function<String, Optional<String>> config) {
        return EXPECTED.entrySet().stream()
                .filter(entry -> !config.apply(entry.getKey()).map(EncryptionCheck::word).orElse("").equals(entry.getValue()))
                .map(Map.Entry::getKey).sorted().findFirst()
                .or(() -> config.apply(COLLECTOR).filter(address -> !word(address).startsWith("https:"))
                        .map(address -> COLLECTOR));
    }

    /** The framework reads {@code VERIFY_FULL} as it does {@code verify-full}. */
    private static String word(String value) {
        return value.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
