package fr.apiparticulier.gateway.edge;

import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import fr.apiparticulier.gateway.call.CurrentCall;
import fr.apiparticulier.gateway.call.RequestId;

/** Names every answer, so that a client and an operator can speak of the same call without a word of what it was about. */
final class RequestIdFilter {

    private final CurrentCall call;

    RequestIdFilter(CurrentCall call) {
        this.call = call;
    }

    @ServerResponseFilter
    void name(ContainerResponseContext response) {
        response.getHeaders().putSingle(RequestId.HEADER, call.call().id());
    }
}
