package fr.apiparticulier.gateway.ping;

import java.util.EnumMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.environnement.GatewayConfig;
import fr.apiparticulier.gateway.maintenance.Calendrier;
import fr.apiparticulier.gateway.provider.ProviderOutcome;
import fr.apiparticulier.gateway.provider.Providers;

/**
 * Asks after each provider at a steady pace: how old its data is, and whether it is there. The latter counts as a call does
 * where there are no calls, so that a provider that is away at night is known to be; where clients ask, they tell.
 */
@ApplicationScoped
class Sondes {

    private final Providers providers;
    private final Calendrier maintenances;
    private final Event<SondeComptee> comptees;
    private final Map<Service, Sonde> sondes = new EnumMap<>(Service.class);

    Sondes(Providers providers, Calendrier maintenances, SondeMeters meters, Event<SondeComptee> comptees) {
        this.providers = providers;
        this.maintenances = maintenances;
        this.comptees = comptees;
        for (Service service : Service.values()) {
            sondes.put(service, meters.of(service));
        }
    }

    void watch(@Observes StartupEvent start, GatewayConfig config, Vertx vertx) {
        config.ping().periode().ifPresent(period -> vertx.setPeriodic(period.toMillis(), tick -> sonder()));
    }

    void note(@Observes ProviderOutcome outcome) {
        sondes.get(outcome.service()).demande();
    }

    void sonder() {
        sondes.forEach((service, sonde) -> {
            boolean compte = sonde.estSansDemande() && maintenances.until(service).isEmpty();
            providers.pong(service).subscribe().with(pong -> {
                compter(service, true, compte);
                sonde.dit(pong.enregistrements(), pong.importeLe());
            }, absence -> compter(service, false, compte && !(absence instanceof BulkheadException)));
        });
    }

    private void compter(Service service, boolean presente, boolean compte) {
        if (compte) {
            sondes.get(service).trouve(presente);
            comptees.fire(new SondeComptee(service, presente));
        }
    }
}
