package fr.apiparticulier.gateway.door;

import java.util.List;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.arc.All;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.call.CurrentCall;
import fr.apiparticulier.gateway.error.Media;
import fr.apiparticulier.gateway.error.Methods;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.journal.Witness;
import fr.apiparticulier.gateway.mask.View;
import fr.apiparticulier.gateway.mask.Written;

/**
 * Leads calls for data to the {@link Door}, and what comes out of it to their clients. The server's own routes: the framework's
 * for resources took an eighth of a call's time, see docs/adr/0037.
 */
@Singleton
class DataRouter {

    /** After what looks at every request, before the routes of resources. */
    private static final int ORDER = 0;
    private static final int NO_CONTENT = 204;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final Door door;
    private final Witness witness;
    private final List<DataRoutes> all;

    DataRouter(Door door, Witness witness, @All List<DataRoutes> all) {
        this.door = door;
        this.witness = witness;
        this.all = all;
    }

    void open(@Observes Router router) {
        all.stream().flatMap(some -> some.routes().stream())
                .forEach(route -> router.route(route.route().chemin()).order(ORDER).handler(request -> serve(request, route)));
    }

    private void serve(RoutingContext request, DataRoute route) {
        HttpMethod method = request.request().method();
        if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
            answer(request, route);
            return;
        }
        HttpServerResponse response = request.response().putHeader(HttpHeaders.ALLOW, Methods.at(route.route().chemin()));
        if (method.equals(HttpMethod.OPTIONS)) {
            response.setStatusCode(NO_CONTENT).end();
        } else {
            witness.refusedEarly(CurrentCall.of(request), route.route().chemin(), METHOD_NOT_ALLOWED);
            request.fail(new Refusal(GatewayError.METHOD));
        }
    }

    private void answer(RoutingContext request, DataRoute route) {
        Passage<?, ?, ?> passage = route.passage().get();
        Cancellable asked = door.answer(route.route(), passage).subscribe()
                .with(written -> end(request, passage.view(), written), request::fail);
        request.addEndHandler(end -> {
            if (end.failed()) {
                asked.cancel();
            }
        });
    }

    private static void end(RoutingContext request, View view, Written written) {
        HttpServerResponse response = request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, Media.of(view.version(), request.request().headers()));
        // A client that has gone is told nothing more.
        if (!response.ended() && !response.closed()) {
            response.end(written.body());
        }
    }
}
