package fr.apiparticulier.contract.appel;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a client, the gateway, its providers and an operator call one call.
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

    /**
     * @param said null if nothing was
     * @return empty if it is not of the form of one
     */
    public static Optional<RequestId> read(String said) {
        return said != null && FORM.matcher(said).matches() ? Optional.of(new RequestId(said)) : Optional.empty();
    }

    /** @return the client's own id if it is of the form of one, else a new one */
    public static RequestId of(String said) {
        return read(said).orElseGet(() -> new RequestId(UUID.randomUUID().toString()));
    }
}
