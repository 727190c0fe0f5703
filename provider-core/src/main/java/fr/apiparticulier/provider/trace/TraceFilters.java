package fr.apiparticulier.provider.trace;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import io.quarkus.security.identity.SecurityIdentity;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import fr.apiparticulier.contract.appel.RequestId;
import fr.apiparticulier.trace.LogMarks;
import fr.apiparticulier.trace.Mark;
import fr.apiparticulier.trace.Step;
import fr.apiparticulier.trace.Tracing;

/**
 * Goes on where the gateway's call is, in the trace and in the log: for whoever has proven to be the gateway, since what it
 * writes there is believed.
 */
final class TraceFilters {

    private final CurrentTrail current;
    private final Tracing tracing;
    private final SecurityIdentity caller;

    TraceFilters(CurrentTrail current, Tracing tracing, SecurityIdentity caller) {
        this.current = current;
        this.tracing = tracing;
        this.caller = caller;
    }

    @ServerRequestFilter
    void begin(ContainerRequestContext request) {
        if (caller.isAnonymous()) {
            return;
        }
        RequestId.read(request.getHeaderString(RequestId.HEADER)).map(RequestId::valeur).ifPresent(LogMarks::request);
        String header = request.getHeaderString(Tracing.HEADER);
        if (header != null) {
            current.begins(tracing.begin(Step.QUESTION, header));
            LogMarks.trace(current.trail());
        }
    }

    @ServerResponseFilter
    void end(ContainerResponseContext response) {
        current.trail().mark(Mark.OUTCOME, Integer.toString(response.getStatus())).end(response.getStatus() >= 500);
    }
}
