package fr.apiparticulier.gateway.error;

import java.util.regex.Pattern;

/** Which HTTP methods are served where: every public address reads and nothing else, those of data by a {@code POST} too. */
public final class Methods {

    private static final Pattern DATA = Pattern.compile("/api/(v2/[^/]+|caf/famille)|/v[345]/(?!token/)[^/]+(/[^/]+){1,2}");
    /** Whose question fits into no address. */
    private static final String DOSSIER = "/v3/dossier";
    private static final String READING = "GET, HEAD, OPTIONS";

    private Methods() {
    }

    /** @return whether there is data at that address, if there is anything, which a {@code POST} asks too */
    public static boolean takePost(String path) {
        return DATA.matcher(path).matches();
    }

    /** @return the value of header {@code Allow} */
    public static String at(String path) {
        if (path.equals(DOSSIER)) {
            return "OPTIONS, POST";
        }
        return takePost(path) ? READING + ", POST" : READING;
    }
}
