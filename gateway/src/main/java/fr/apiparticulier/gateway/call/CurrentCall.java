package fr.apiparticulier.gateway.call;

import jakarta.inject.Singleton;

import io.vertx.ext.web.RoutingContext;

import fr.apiparticulier.contract.appel.RequestId;
import fr.apiparticulier.gateway.request.CurrentRequest;
import fr.apiparticulier.trace.Tracing;

/** The call that the request being served makes. */
@Singleton
public class CurrentCall {

    private static final String KEY = CurrentCall.class.getName();

    private final CurrentRequest current;

    CurrentCall(CurrentRequest current) {
        this.current = current;
    }

    /** @return what is known of it; outlives the request, which a client may end at any time */
    public Call call() {
        return of(current.get());
    }

    /** @return the call that this request makes, where none need be served yet */
    public static Call of(RoutingContext request) {
        Call known = request.get(KEY);
        if (known != null) {
            return known;
        }
        Call call = new Call(RequestId.of(request.request().getHeader(RequestId.HEADER)));
        request.put(KEY, call);
        return call;
    }

    /** @return in which trace the client asks, as it wrote it; null if it did not */
    public String traceparent() {
        return current.get().request().getHeader(Tracing.HEADER);
    }
}
