package fr.apiparticulier.gateway.call;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a client, this gateway, its providers and an operator call one call.
 *
 * @param valeur 8 to 64 letters without accents, digits, {@code _} and {@code -}
 */
public record RequestId(String valeur) {

    public static final String HEADER = "X-Request-ID";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    public RequestId {
        if (!FORM.matcher(valeur).matches()) {
            throw new IllegalArgumentException("request id: not of its form");
        }
    }

    /** @return the client's own id if it is of the form of one, else a new one */
    static RequestId of(String said) {
        return new RequestId(said != null && FORM.matcher(said).matches() ? said : UUID.randomUUID().toString());
    }
}
