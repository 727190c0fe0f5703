package fr.apiparticulier.gateway.error;

import java.util.regex.Pattern;

/** The two families of the public API: v2 under {@code /api}, and v3, v4, v5, which share envelope and error format. */
public enum ApiVersion {
    V2,
    V3;

    private static final Pattern SINCE_V3 = Pattern.compile("/v\\d+(/.*)?", Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile("(/api)?/v\\d+(/.*)?", Pattern.DOTALL);
    private static final Pattern SERVED = Pattern.compile("(/api/v2|/v[345])(/.*)?", Pattern.DOTALL);

    /** @param path absolute, as in {@code /v3/dss/quotient_familial/identite} */
    public static ApiVersion ofPath(String path) {
        return SINCE_V3.matcher(path).matches() ? V3 : V2;
    }

    /** @return whether the path names a version, and one that nothing is served in */
    static boolean isUnknown(String path) {
        return NUMBERED.matcher(path).matches() && !SERVED.matcher(path).matches();
    }
}
