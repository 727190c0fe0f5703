package fr.apiparticulier.contract.erreur;

/** What went wrong, and the HTTP status the v3 contract gives it. */
public enum Kind {
    WRONG_PARAMETER(422),
    /** The request cannot be read at all. */
    MALFORMED(400),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    TOO_SLOW(408),
    LENGTH_REQUIRED(411),
    BODY_TOO_LONG(413),
    UNSUPPORTED_MEDIA(415),
    ADDRESS_TOO_LONG(414),
    HEADERS_TOO_LONG(431),
    UNAUTHORIZED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    GONE(410),
    CONFLICT(409),
    TOO_MANY(429),
    /** The provider could not be reached, or says that it cannot serve now. */
    PROVIDER_UNAVAILABLE(502),
    /** The provider failed and said so. */
    PROVIDER_FAILED(502),
    /** The provider answered something that is not in its contract. */
    PROVIDER_UNKNOWN(502),
    /** The provider did not answer in time. */
    PROVIDER_TIMEOUT(504),
    INTERNAL(500),
    MAINTENANCE(503);

    private final int status;

    Kind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
