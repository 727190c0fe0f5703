package fr.apiparticulier.provider.sonde;

import java.util.Optional;
import java.util.function.Function;

import io.smallrye.mutiny.Uni;

/**
 * A port that may be asked without HTTP.
 *
 * @param route by which the gateway asks it
 * @param document of the question, as that route takes it
 * @param port whose answer is empty where the route's is that nobody was found
 */
public record Entree<Q>(String route, Class<Q> document, Function<Q, ? extends Uni<? extends Optional<?>>> port) {
}
