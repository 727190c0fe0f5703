package fr.apiparticulier.gateway.credential;

import java.util.regex.Pattern;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.error.Refusal;

/**
 * The token of {@code Authorization: Bearer …} or {@code X-Api-Key: …}: one of them, never the query.
 *
 * @param value never empty, not yet believed
 * @param bearer whether it came as a Bearer
 */
public record PresentedToken(String value, boolean bearer) {

    private static final CharSequence API_KEY = HttpHeaders.createOptimized("X-Api-Key");
    private static final String BEARER = "Bearer ";
    /** A token with every scope there is has about 1,500 characters; nothing is decoded of one that is longer than this. */
    private static final int MAX_LENGTH = 8_192;

    /** A JWS as RFC 7515 writes it, signed with 64 bytes: no padding, no other alphabet, one writing for one token. */
    private static final Pattern COMPACT = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]{85}[AQgw]");

    /** @throws Refusal if there is no token, or more than one */
    public static PresentedToken of(MultiMap headers) {
        PresentedToken presented = null;
        for (String header : headers.getAll(HttpHeaders.AUTHORIZATION)) {
            presented = one(presented, new PresentedToken(bearer(header), true));
        }
        for (String header : headers.getAll(API_KEY)) {
            presented = one(presented, new PresentedToken(header.strip(), false));
        }
        if (presented == null) {
            throw new Refusal(GatewayError.TOKEN_INVALID);
        }
        return presented;
    }

    private static PresentedToken one(PresentedToken before, PresentedToken next) {
        if (next.value.isEmpty()) {
            return before;
        }
        if (before != null) {
            throw new Refusal(GatewayError.TOKEN_TWICE);
        }
        return next;
    }

    /** @return whether anything is to be done with it */
    boolean isOfReasonableLength() {
        return value.length() <= MAX_LENGTH;
    }

    /** @return whether it is written as a JWS */
    boolean isCompactJws() {
        return COMPACT.matcher(value).matches();
    }

    /** @return whether it is a Bearer in which nothing tells of a JWT, good or bad: what FranceConnect gives out */
    public boolean isOpaque() {
        return bearer && value.indexOf('.') < 0;
    }

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }

    private static String bearer(String authorization) {
        boolean isBearer = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return isBearer ? authorization.substring(BEARER.length()).strip() : "";
    }
}
