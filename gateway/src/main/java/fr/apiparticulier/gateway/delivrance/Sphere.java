package fr.apiparticulier.gateway.delivrance;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.vertx.core.json.JsonArray;

import fr.apiparticulier.contract.scope.Scope;

/** The educational sphere, in which alone the INE designates people: students' status and Cnous scholarships. */
public final class Sphere {

    /** What the routes that take an INE show; a test holds it to the routes. */
    static final Set<Scope> EDUCATIVE = Stream.of(Scope.values())
            .filter(scope -> scope.mot().startsWith("mesri_") || scope.mot().startsWith("cnous_"))
            .collect(Collectors.toUnmodifiableSet());

    private Sphere() {
    }

    /** @return whether one of these words is a scope of it */
    public static boolean estEducative(JsonArray scopes) {
        return EDUCATIVE.stream().anyMatch(scope -> scopes.contains(scope.mot()));
    }
}
