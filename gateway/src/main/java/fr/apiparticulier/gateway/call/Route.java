package fr.apiparticulier.gateway.call;

import java.util.regex.Pattern;

/**
 * The address of a route as the resource declares it, not as a client wrote it: there are as many as there are routes.
 *
 * @param chemin absolute, as in {@code /v3/dss/quotient_familial/identite}
 */
public record Route(String chemin) {

    private static final Pattern FORM = Pattern.compile("(/[a-z0-9_-]+){1,8}");

    public Route {
        if (!FORM.matcher(chemin).matches()) {
            throw new IllegalArgumentException("route: not the address of one");
        }
    }
}
