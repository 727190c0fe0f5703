package fr.apiparticulier.gateway.habilitation;

import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;

import fr.apiparticulier.gateway.environnement.GatewayConfig;
import fr.apiparticulier.gateway.environnement.GatewayConfig.Environnement;
import fr.apiparticulier.gateway.habilitation.ClientsInconnus.Conduite;

/** Production does not let in whom no habilitation names. */
final class ClientsCheck {

    void check(@Observes StartupEvent start, GatewayConfig gateway, ClientsInconnus inconnus) {
        check(gateway.environnement(), inconnus);
    }

    static void check(Environnement environnement, ClientsInconnus inconnus) {
        if (environnement == Environnement.PRODUCTION && inconnus.clientsInconnus() == Conduite.ACCEPTER) {
            throw new ConfigurationException("particulier.france-connect.clients-inconnus: a sandbox's (expected: REFUSER, or "
                    + "particulier.environnement=BAC_A_SABLE)");
        }
    }
}
