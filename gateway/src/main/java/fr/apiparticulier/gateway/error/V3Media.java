package fr.apiparticulier.gateway.error;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** Which media type a v3 answer carries: the running service's JSON:API one, or plain JSON for clients that ask for it. */
public final class V3Media {

    public static final String JSON_API = "application/vnd.api+json";

    private V3Media() {
    }

    public static String of(HttpHeaders headers) {
        return Accepted.names(headers, MediaType.APPLICATION_JSON) ? MediaType.APPLICATION_JSON : JSON_API;
    }
}
