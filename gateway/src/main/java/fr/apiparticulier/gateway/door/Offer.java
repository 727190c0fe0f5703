package fr.apiparticulier.gateway.door;

import java.util.List;

import fr.apiparticulier.gateway.call.Route;

/**
 * A route that may be taken among others by one request.
 *
 * @param route where it is asked alone
 */
public record Offer(Route route, Passage<?, ?, ?> passage) {

    /** @param path of the route as its {@code @Path} says it */
    public Offer(String path, Passage<?, ?, ?> passage) {
        this(new Route("/" + path), passage);
    }

    /** Who has any. */
    public interface Offers {

        /** @return each of its routes that asks in the words of v3, whatever its own version */
        List<Offer> offers();
    }
}
