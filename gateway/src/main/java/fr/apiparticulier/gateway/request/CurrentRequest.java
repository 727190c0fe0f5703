package fr.apiparticulier.gateway.request;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * The request being served, as the server read it. It is kept in the Vert.x context that each request has of its own, on which
 * all of it happens, so that nobody has to look for it among what a container keeps of every request.
 */
@Singleton
public class CurrentRequest {

    private static final String KEY = CurrentRequest.class.getName();

    void begin(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(request -> {
            Vertx.currentContext().putLocal(KEY, request);
            request.next();
        });
    }

    /** @throws IllegalStateException where no request is being served */
    public RoutingContext get() {
        Context context = Vertx.currentContext();
        RoutingContext request = context == null ? null : context.getLocal(KEY);
        if (request == null) {
            throw new IllegalStateException("no request is being served here");
        }
        return request;
    }

    /** @return its header lines, by names of any case */
    public MultiMap headers() {
        return get().request().headers();
    }
}
