package fr.apiparticulier.gateway.journal;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import fr.apiparticulier.gateway.call.CurrentCall;

/** Calls for data that end before they reach the door have an outcome, too. */
final class EarlyRefusals {

    private final Witness witness;
    private final CurrentCall current;

    EarlyRefusals(Witness witness, CurrentCall current) {
        this.witness = witness;
        this.current = current;
    }

    @ServerResponseFilter
    void count(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400) {
            witness.refusedEarly(current.call(), request.getUriInfo().getPath(), response.getStatus());
        }
    }
}
