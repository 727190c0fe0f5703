package fr.apiparticulier.gateway.edge;

import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import fr.apiparticulier.contract.appel.RequestId;
import fr.apiparticulier.gateway.call.CurrentCall;
import fr.apiparticulier.trace.LogMarks;

/**
 * Names every answer and every line of the log, so that a client and an operator can speak of the same call without a word of
 * what it was about.
 */
final class RequestIdFilter {

    private final CurrentCall call;

    RequestIdFilter(CurrentCall call) {
        this.call = call;
    }

    @ServerRequestFilter(preMatching = true)
    void begin() {
        LogMarks.request(call.call().id());
    }

    @ServerResponseFilter
    void name(ContainerResponseContext response) {
        response.getHeaders().putSingle(RequestId.HEADER, call.call().id());
    }
}
