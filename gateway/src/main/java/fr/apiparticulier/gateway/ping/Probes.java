package fr.apiparticulier.gateway.ping;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import fr.apiparticulier.contract.appel.ProviderPing;
import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.provider.CnafPing;
import fr.apiparticulier.gateway.provider.CnousPing;
import fr.apiparticulier.gateway.provider.EducationPing;
import fr.apiparticulier.gateway.provider.MesrPing;
import fr.apiparticulier.gateway.provider.PoleEmploiPing;
import fr.apiparticulier.gateway.provider.Presence;
import fr.apiparticulier.gateway.provider.Providers;

/** Asks a provider whether it is there, by the same guarded way as a question. */
@ApplicationScoped
class Probes {

    private final Providers providers;
    private final Map<Service, ProviderPing> pings;

    Probes(Providers providers, @RestClient CnafPing cnaf, @RestClient MesrPing mesr, @RestClient CnousPing cnous,
            @RestClient PoleEmploiPing poleEmploi, @RestClient EducationPing education) {
        this.providers = providers;
        this.pings = Map.of(Service.CNAF, cnaf, Service.MESR, mesr, Service.CNOUS, cnous, Service.POLE_EMPLOI, poleEmploi,
                Service.EDUCATION, education);
    }

    Uni<Presence> presence(Service service) {
        return providers.presence(service, () -> pings.get(service).ping());
    }
}
