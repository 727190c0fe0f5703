package fr.apiparticulier.gateway.franceconnect;

import java.net.URI;
import java.util.Locale;

import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;

import fr.apiparticulier.gateway.environnement.GatewayConfig;
import fr.apiparticulier.gateway.environnement.GatewayConfig.Environnement;
import fr.apiparticulier.gateway.environnement.ProductionCheck;
import fr.apiparticulier.gateway.franceconnect.FranceConnectConfig.Acces;

/** Production does not start with a FranceConnect that signs in fictional citizens, or that is spoken to in clear. */
final class FranceConnectCheck {

    /** FranceConnect's own integration platform. */
    private static final String INTEGRATION = "dev-franceconnect.fr";

    void check(@Observes StartupEvent start, GatewayConfig gateway, FranceConnectConfig config) {
        if (gateway.environnement() == Environnement.PRODUCTION) {
            config.acces().ifPresent(FranceConnectCheck::check);
        }
    }

    /** @throws ConfigurationException naming what is wrong */
    static void check(Acces acces) {
        refuse("introspection", !isReal(acces.introspection()));
        refuse("signatures", !isReal(acces.signatures()));
        refuse("emetteur", isSandbox(acces.emetteur()));
    }

    private static boolean isReal(URI url) {
        return "https".equals(url.getScheme()) && url.getHost() != null && !isSandbox(url.toString());
    }

    private static boolean isSandbox(String url) {
        return ProductionCheck.isSandbox(url) || url.toLowerCase(Locale.ROOT).contains(INTEGRATION);
    }

    private static void refuse(String name, boolean wrong) {
        if (wrong) {
            throw new ConfigurationException("particulier.france-connect.acces." + name
                    + ": not production's (expected: https: and no sandbox, or particulier.environnement=BAC_A_SABLE)");
        }
    }
}
