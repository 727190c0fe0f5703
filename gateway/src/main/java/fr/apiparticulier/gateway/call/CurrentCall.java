package fr.apiparticulier.gateway.call;

import jakarta.enterprise.context.RequestScoped;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

import fr.apiparticulier.contract.appel.RequestId;
import fr.apiparticulier.trace.Tracing;

/** The call that the request being served makes. */
@RequestScoped
public class CurrentCall {

    private final Call call;
    private final String traceparent;

    CurrentCall(CurrentVertxRequest request) {
        RoutingContext current = request.getCurrent();
        this.call = new Call(RequestId.of(current == null ? null : current.request().getHeader(RequestId.HEADER)));
        this.traceparent = current == null ? null : current.request().getHeader(Tracing.HEADER);
    }

    /** @return what is known of it; outlives the request, which a client may end at any time */
    public Call call() {
        return call;
    }

    /** @return in which trace the client asks, as it wrote it; null if it did not */
    public String traceparent() {
        return traceparent;
    }
}
