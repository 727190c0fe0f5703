package fr.apiparticulier.gateway.journal;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Calls for data that end before they reach the door have an outcome, too. */
final class EarlyRefusals {

    private final Witness witness;

    EarlyRefusals(Witness witness) {
        this.witness = witness;
    }

    @ServerResponseFilter
    void count(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400) {
            witness.refusedEarly(request.getUriInfo().getPath(), response.getStatus());
        }
    }
}
