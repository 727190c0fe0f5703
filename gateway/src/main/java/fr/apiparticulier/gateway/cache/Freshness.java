package fr.apiparticulier.gateway.cache;

import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.core.HttpHeaders;

/** What a client says of kept answers: {@code Cache-Control: no-cache} wants none, and has the new one kept. */
public final class Freshness {

    private static final String NO_CACHE = "no-cache";

    private Freshness() {
    }

    public static boolean isDemanded(HttpHeaders headers) {
        List<String> said = headers.getRequestHeader(HttpHeaders.CACHE_CONTROL);
        return said != null && said.stream().flatMap(line -> Arrays.stream(line.split(",")))
                .anyMatch(directive -> NO_CACHE.equalsIgnoreCase(directive.strip()));
    }
}
