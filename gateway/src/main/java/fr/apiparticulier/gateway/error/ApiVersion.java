package fr.apiparticulier.gateway.error;

/** The two families of the public API: v2 under {@code /api}, and v3, v4, v5, which share envelope and error format. */
public enum ApiVersion {
    V2,
    V3;

    /** @param path absolute, as in {@code /v3/dss/quotient_familial/identite} */
    public static ApiVersion ofPath(String path) {
        return path.matches("/v\\d+(/.*)?") ? V3 : V2;
    }
}
