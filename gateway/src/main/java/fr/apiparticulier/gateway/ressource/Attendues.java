package fr.apiparticulier.gateway.ressource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.call.Route;
import fr.apiparticulier.gateway.journal.Witness;

/** Tells whoever counts calls which routes there are, before the first call. */
@ApplicationScoped
class Attendues {

    /** Beside the start, which does not wait for it. */
    void dire(@Observes StartupEvent start, Witness witness) {
        Infrastructure.getDefaultExecutor().execute(() -> Publiees.lire().forEach(ressource -> dire(ressource, witness)));
    }

    private static void dire(JsonNode ressource, Witness witness) {
        Service service = Publiees.service(ressource);
        ressource.findValues("adresse").forEach(adresse -> witness.expect(new Route(adresse.textValue()), service));
    }
}
