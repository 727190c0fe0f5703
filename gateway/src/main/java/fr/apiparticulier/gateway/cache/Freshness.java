package fr.apiparticulier.gateway.cache;

import java.util.Arrays;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/** What a client says of kept answers: {@code Cache-Control: no-cache} wants none, and has the new one kept. */
public final class Freshness {

    private static final String NO_CACHE = "no-cache";

    private Freshness() {
    }

    public static boolean isDemanded(MultiMap headers) {
        return headers.getAll(HttpHeaders.CACHE_CONTROL).stream().flatMap(line -> Arrays.stream(line.split(",")))
                .anyMatch(directive -> NO_CACHE.equalsIgnoreCase(directive.strip()));
    }
}
