package fr.apiparticulier.gateway.environnement;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;

import fr.apiparticulier.gateway.environnement.GatewayConfig.Environnement;

/** Production does not start with what belongs to a sandbox. */
public final class ProductionCheck {

    /** RFC 2606 keeps these for examples: no real issuer ends so. */
    private static final List<String> RESERVED = List.of(".invalid", ".example", ".test", ".localhost");

    void check(@Observes StartupEvent start, GatewayConfig config) {
        if (config.environnement() == Environnement.PRODUCTION && isSandbox(config.jetons().emetteur())) {
            throw new ConfigurationException(
                    "particulier.jetons.emetteur: a sandbox issuer (expected: a real one, or particulier.environnement=BAC_A_SABLE)");
        }
    }

    /** @return whether a URL or an issuer is one under a name that is reserved for examples */
    public static boolean isSandbox(String issuer) {
        String lower = issuer.strip().toLowerCase(Locale.ROOT);
        return RESERVED.stream()
                .anyMatch(reserved -> Pattern.compile(Pattern.quote(reserved) + "\\.?([:/?#].*)?$").matcher(lower).find());
    }
}
