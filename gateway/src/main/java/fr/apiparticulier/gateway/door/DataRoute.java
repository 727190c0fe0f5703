package fr.apiparticulier.gateway.door;

import java.util.function.Supplier;

import fr.apiparticulier.gateway.call.Route;

/**
 * A route that shows data.
 *
 * @param passage the way of a call that comes in by it; asked of each call, since it may depend on what is given
 */
public record DataRoute(Route route, Supplier<Passage<?, ?, ?>> passage) {

    /** @param chemin as the route's {@code @Publication} says it */
    public DataRoute(String chemin, Supplier<Passage<?, ?, ?>> passage) {
        this(new Route("/" + chemin), passage);
    }
}
