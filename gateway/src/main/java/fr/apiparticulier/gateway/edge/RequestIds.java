package fr.apiparticulier.gateway.edge;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import fr.apiparticulier.contract.appel.RequestId;
import fr.apiparticulier.gateway.call.CurrentCall;
import fr.apiparticulier.gateway.header.AnswerHeaders;
import fr.apiparticulier.trace.LogMarks;

/**
 * Names every answer and every line of the log, so that a client and an operator can speak of the same call without a word of
 * what it was about.
 */
@Singleton
final class RequestIds implements AnswerHeaders {

    void begin(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(request -> {
            LogMarks.request(CurrentCall.of(request).id());
            request.next();
        });
    }

    @Override
    public void put(RoutingContext request, MultiMap headers) {
        headers.set(RequestId.HEADER, CurrentCall.of(request).id());
    }
}
