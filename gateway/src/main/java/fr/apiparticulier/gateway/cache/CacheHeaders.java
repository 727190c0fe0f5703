package fr.apiparticulier.gateway.cache;

import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import fr.apiparticulier.gateway.call.Call;
import fr.apiparticulier.gateway.call.CurrentCall;

/** Says of an answer that may be kept whether it was, and for how many seconds still, as the public contract does. */
final class CacheHeaders {

    private static final String CACHED = "X-Response-Cached";
    private static final String EXPIRES = "X-Cache-Expires-in";

    private final CurrentCall current;

    CacheHeaders(CurrentCall current) {
        this.current = current;
    }

    @ServerResponseFilter
    void tell(ContainerResponseContext response) {
        Call call = current.call();
        if (call.keepable()) {
            response.getHeaders().putSingle(CACHED, Boolean.toString(call.remembered().isPresent()));
            response.getHeaders().putSingle(EXPIRES,
                    call.remembered().map(kept -> Long.toString(kept.left().toSeconds())).orElse(""));
        }
    }
}
