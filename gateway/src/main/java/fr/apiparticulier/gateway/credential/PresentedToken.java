package fr.apiparticulier.gateway.credential;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.ws.rs.core.HttpHeaders;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.error.Refusal;

/** Finds the token in {@code Authorization: Bearer …} or {@code X-Api-Key: …}: one of them, never the query. */
final class PresentedToken {

    private static final String API_KEY = "X-Api-Key";
    private static final String BEARER = "Bearer ";
    /** A token with every scope there is has about 1,500 characters; nothing is decoded of one that is longer than this. */
    private static final int MAX_LENGTH = 8_192;

    /** A JWS as RFC 7515 writes it, signed with 64 bytes: no padding, no other alphabet, one writing for one token. */
    private static final Pattern COMPACT = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]{85}[AQgw]");

    private PresentedToken() {
    }

    /** @throws Refusal if there is no token, more than one, or one that is no compact JWS of reasonable length */
    static String of(HttpHeaders headers) {
        List<String> tokens = Stream.concat(
                values(headers, HttpHeaders.AUTHORIZATION).map(PresentedToken::bearer),
                values(headers, API_KEY).map(String::strip))
                .filter(token -> !token.isEmpty()).toList();
        if (tokens.size() > 1) {
            throw new Refusal(GatewayError.TOKEN_TWICE);
        }
        if (tokens.isEmpty() || tokens.get(0).length() > MAX_LENGTH || !COMPACT.matcher(tokens.get(0)).matches()) {
            throw new Refusal(GatewayError.TOKEN_INVALID);
        }
        return tokens.get(0);
    }

    private static Stream<String> values(HttpHeaders headers, String name) {
        List<String> values = headers.getRequestHeader(name);
        return values == null ? Stream.empty() : values.stream();
    }

    private static String bearer(String authorization) {
        boolean isBearer = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return isBearer ? authorization.substring(BEARER.length()).strip() : "";
    }
}
