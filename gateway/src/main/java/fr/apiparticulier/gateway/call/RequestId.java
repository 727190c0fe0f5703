package fr.apiparticulier.gateway.call;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a client, this gateway, its providers and an operator call one call.
 *
 * @param valeur a UUID, or 32 hexadecimal digits as trace ids are: long and random forms, into which no INE, number or name fits,
 *            since it is kept in the journal
 */
public record RequestId(String valeur) {

    public static final String HEADER = "X-Request-ID";

    private static final Pattern FORM = Pattern
            .compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}|\\p{XDigit}{32}");

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
