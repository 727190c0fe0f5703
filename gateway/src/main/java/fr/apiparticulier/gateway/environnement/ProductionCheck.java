package fr.apiparticulier.gateway.environnement;

import java.util.List;

import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;

import fr.apiparticulier.gateway.environnement.GatewayConfig.Environnement;

/** Production does not start with what belongs to a sandbox. */
final class ProductionCheck {

    /** RFC 2606 keeps these for examples: no real issuer ends so. */
    private static final List<String> RESERVED = List.of(".invalid", ".example", ".test", ".localhost");

    void check(@Observes StartupEvent start, GatewayConfig config) {
        String issuer = config.jetons().emetteur();
        if (config.environnement() == Environnement.PRODUCTION && RESERVED.stream().anyMatch(issuer::endsWith)) {
            throw new ConfigurationException(
                    "particulier.jetons.emetteur: a sandbox issuer (expected: a real one, or particulier.environnement=BAC_A_SABLE)");
        }
    }
}
