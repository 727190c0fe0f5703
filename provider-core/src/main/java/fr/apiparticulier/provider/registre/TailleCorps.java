package fr.apiparticulier.provider.registre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * How long a body may be: a question is a few hundred bytes, whether it says its length or not; only a file of a registry, which
 * nobody holds as a whole, has no bound.
 */
@ApplicationScoped
class TailleCorps {

    private static final long MAXIMUM = 64 * 1_024;
    private static final int TOO_LARGE = 413;
    /** Before everything that reads. */
    private static final int PRIORITE = 1_000;

    void borner(@Observes Filters filtres) {
        filtres.register(TailleCorps::borner, PRIORITE);
    }

    private static void borner(RoutingContext appel) {
        if (appel.normalizedPath().equals("/registre")
                || appel.normalizedPath().equals("/registre/effacements/reprise")) {
            appel.next();
            return;
        }
        String longueur = appel.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (longueur != null && Long.parseLong(longueur) > MAXIMUM) {
            appel.response().setStatusCode(TOO_LARGE).putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE).end();
            return;
        }
        // Whoever reads the body counts, where nothing was said before.
        appel.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, MAXIMUM);
        appel.next();
    }
}
