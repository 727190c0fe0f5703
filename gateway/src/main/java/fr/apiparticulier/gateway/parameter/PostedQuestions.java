package fr.apiparticulier.gateway.parameter;

import jakarta.enterprise.event.Observes;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import fr.apiparticulier.gateway.error.Methods;

/**
 * The {@code POST} twin of every data route: what its {@code GET} answers, asked by a body, so that nothing personal stands in
 * an address that others on the way may keep.
 */
public final class PostedQuestions {

    /** Before the routes of resources, after what looks at every request. */
    private static final int ORDER = -1;
    private static final String BODY = PostedQuestions.class.getName();

    void open(@Observes Router router) {
        router.route(HttpMethod.POST, "/*").order(ORDER).handler(PostedQuestions::ask);
    }

    private static void ask(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!Methods.takePost(context.normalizedPath())) {
            context.next();
            return;
        }
        // Never longer than any body may be.
        request.body().onSuccess(body -> {
            context.put(BODY, new Posted(request.getHeader("Content-Type"), body, request.query() != null));
            context.reroute(HttpMethod.GET, request.path());
        }).onFailure(context::fail);
        request.resume();
    }

    /** @return whether it is the way of a {@code GET} that a request goes now, which came by here as a {@code POST} */
    public static boolean isOnItsWay(RoutingContext context) {
        return of(context) != null;
    }

    /** @return what came in the body of the request; null if it is no {@code POST} */
    static Posted of(RoutingContext context) {
        return context.get(BODY);
    }

    /**
     * @param type of the body; null if the client did not say
     * @param addressed whether there are parameters in the address too
     */
    record Posted(String type, Buffer body, boolean addressed) {
    }
}
