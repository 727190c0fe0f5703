package fr.apiparticulier.contract.appel;

import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * What a client, the gateway, its providers and an operator call one call.
 *
 * @param valeur a UUID, or 32 hexadecimal digits as trace ids are: long and random forms, into which no INE, number or name fits,
 *            since it is kept in the journal
 */
public record RequestId(String valeur) {

    public static final String HEADER = "X-Request-ID";

    private static final int DIGITS = 32;
    private static final int UUID_LENGTH = 36;

    public RequestId {
        if (!isOfItsForm(valeur)) {
            throw new IllegalArgumentException("request id: not of its form");
        }
    }

    /** Asked of every call: by hand, not by a regular expression. */
    private static boolean isOfItsForm(String id) {
        boolean uuid = id.length() == UUID_LENGTH;
        for (int i = 0; i < id.length(); i++) {
            boolean between = uuid && (i == 8 || i == 13 || i == 18 || i == 23);
            if (between ? id.charAt(i) != '-' : !HexFormat.isHexDigit(id.charAt(i))) {
                return false;
            }
        }
        return uuid || id.length() == DIGITS;
    }

    /**
     * @param said null if nothing was
     * @return empty if it is not of the form of one
     */
    public static Optional<RequestId> read(String said) {
        return said != null && isOfItsForm(said) ? Optional.of(new RequestId(said)) : Optional.empty();
    }

    /** @return the client's own id if it is of the form of one, else a new one */
    public static RequestId of(String said) {
        return read(said).orElseGet(() -> new RequestId(UUID.randomUUID().toString()));
    }
}
