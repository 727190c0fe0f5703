package fr.apiparticulier.gateway.cache;

import jakarta.inject.Singleton;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

import fr.apiparticulier.gateway.call.Call;
import fr.apiparticulier.gateway.call.CurrentCall;
import fr.apiparticulier.gateway.header.AnswerHeaders;

/** Says of an answer that may be kept whether it was, and for how many seconds still, as the public contract does. */
@Singleton
final class CacheHeaders implements AnswerHeaders {

    private static final String CACHED = "X-Response-Cached";
    private static final String EXPIRES = "X-Cache-Expires-in";

    @Override
    public void put(RoutingContext request, MultiMap headers) {
        Call call = CurrentCall.of(request);
        if (call.keepable()) {
            headers.set(CACHED, Boolean.toString(call.remembered().isPresent()));
            headers.set(EXPIRES, call.remembered().map(kept -> Long.toString(kept.left().toSeconds())).orElse(""));
        }
    }
}
