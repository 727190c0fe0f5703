package fr.apiparticulier.gateway.call;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * The address of a route as the resource declares it, not as a client wrote it: there are as many as there are routes.
 *
 * @param chemin absolute, as in {@code /v3/dss/quotient_familial/identite}
 */
public record Route(String chemin) {

    /** Those that were asked. */
    private static final Map<String, Route> KNOWN = new ConcurrentHashMap<>();
    private static final Pattern FORM = Pattern.compile("(/[a-z0-9_-]+){1,8}");

    public Route {
        if (!FORM.matcher(chemin).matches()) {
            throw new IllegalArgumentException("route: not the address of one");
        }
    }

    /** @return that of the request this thread is working on */
    public static Route current() {
        return KNOWN.computeIfAbsent(CurrentRequestManager.get().getTarget().getPath().template, Route::new);
    }
}
