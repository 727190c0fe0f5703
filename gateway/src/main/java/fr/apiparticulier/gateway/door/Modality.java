package fr.apiparticulier.gateway.door;

/** Which tokens a route takes: since v3 each modality has its own address, in v2 the two share one. */
public enum Modality {
    /** An administration's own token; the parameters say whom it asks about. */
    TOKEN,
    /** A citizen's FranceConnect access token, which says itself whom it is about. */
    FRANCE_CONNECT,
    BOTH
}
