package fr.apiparticulier.gateway.error;

import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.core.HttpHeaders;

/** What a client says it accepts, read without ever failing: a header that is no media type asks for nothing. */
final class Accepted {

    private Accepted() {
    }

    /** @return whether that very media type is named, whatever its parameters; wildcards name nothing */
    static boolean names(HttpHeaders headers, String mediaType) {
        List<String> values = headers.getRequestHeader(HttpHeaders.ACCEPT);
        return values != null && values.stream().flatMap(value -> Arrays.stream(value.split(",")))
                .map(item -> item.split(";", 2)[0].strip()).anyMatch(mediaType::equalsIgnoreCase);
    }
}
