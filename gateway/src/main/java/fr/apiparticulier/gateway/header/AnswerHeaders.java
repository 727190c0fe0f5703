package fr.apiparticulier.gateway.header;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/** What some answers carry, whoever makes them. Asked of every answer, refusals included, when it is about to leave. */
public interface AnswerHeaders {

    /** @param headers of the answer, to which to add */
    void put(RoutingContext request, MultiMap headers);
}
