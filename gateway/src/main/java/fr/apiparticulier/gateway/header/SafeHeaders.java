package fr.apiparticulier.gateway.header;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.arc.All;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import fr.apiparticulier.gateway.environnement.GatewayConfig;

/**
 * What every answer carries, whoever made it and whatever it says: answers are about people. Nobody on the way may keep one,
 * no browser may guess what it is, show it within a page, or tell another site where it came from.
 */
@Singleton
public final class SafeHeaders {

    /** What a route says of an answer that is about nobody and the same for everybody; any other value counts for nothing. */
    public static final String PUBLIC = "public, max-age=10";

    public static final String CONTENT_POLICY = "Content-Security-Policy";
    /** What a route says of a page that people look at: its style is this server's; any other value counts for nothing. */
    public static final String STYLED = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'";

    /** In the octets that are sent. */
    private static final Map<CharSequence, CharSequence> HEADERS = Map.of(
            HttpHeaders.createOptimized("X-Content-Type-Options"), HttpHeaders.createOptimized("nosniff"),
            HttpHeaders.createOptimized("Referrer-Policy"), HttpHeaders.createOptimized("no-referrer"),
            HttpHeaders.createOptimized("Cross-Origin-Resource-Policy"), HttpHeaders.createOptimized("same-origin"));
    private static final CharSequence POLICY = HttpHeaders.createOptimized(CONTENT_POLICY);
    private static final CharSequence NOTHING = HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");
    private static final CharSequence NOT_KEPT = HttpHeaders.createOptimized("no-store");
    private static final CharSequence TRANSPORT = HttpHeaders.createOptimized("Strict-Transport-Security");
    private static final CharSequence ONE_YEAR = HttpHeaders.createOptimized("max-age=31536000");

    private final boolean encrypted;
    private final List<AnswerHeaders> others;

    SafeHeaders(GatewayConfig config, @All List<AnswerHeaders> others) {
        this.others = others;
        this.encrypted = config.adressePublique().filter(address -> "https".equals(address.getScheme())).isPresent();
    }

    void add(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(context -> {
            context.addHeadersEndHandler(ignored -> put(context));
            context.next();
        });
    }

    /** For answers that are made before any route is looked for. */
    public void put(RoutingContext context) {
        MultiMap headers = context.response().headers();
        others.forEach(some -> some.put(context, headers));
        HEADERS.forEach(headers::set);
        if (!STYLED.equals(headers.get(POLICY))) {
            headers.set(POLICY, NOTHING);
        }
        if (!PUBLIC.equals(headers.get(HttpHeaders.CACHE_CONTROL))) {
            headers.set(HttpHeaders.CACHE_CONTROL, NOT_KEPT);
        }
        headers.remove(HttpHeaders.SERVER);
        // Whoever finds the gateway by https: must never be led to find it otherwise.
        if (encrypted || context.request().isSSL()) {
            headers.set(TRANSPORT, ONE_YEAR);
        }
    }
}
