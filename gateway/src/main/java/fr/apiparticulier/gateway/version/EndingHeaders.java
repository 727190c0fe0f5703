package fr.apiparticulier.gateway.version;

import jakarta.inject.Singleton;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

import fr.apiparticulier.gateway.header.AnswerHeaders;

/** Says on every answer of a version that ends, be it an error, that it does. */
@Singleton
final class EndingHeaders implements AnswerHeaders {

    private final Endings endings;

    EndingHeaders(Endings endings) {
        this.endings = endings;
    }

    @Override
    public void put(RoutingContext request, MultiMap headers) {
        // What CONNECT asks for has no path.
        if (request.request().path() != null) {
            endings.headers(request.normalizedPath()).forEach(headers::set);
        }
    }
}
