package fr.apiparticulier.k8s;

import java.util.function.Consumer;

import fr.apiparticulier.k8s.rendering.Overlay;

/**
 * Something goes wrong.
 *
 * @param rule who must find it
 * @param says words of the finding
 */
record Mutation(String name, Overlay overlay, Consumer<Broken> breaks, String rule, String says) {

    static Mutation production(String name, String rule, String says, Consumer<Broken> breaks) {
        return new Mutation(name, Overlay.PRODUCTION, breaks, rule, says);
    }

    static Mutation sandbox(String name, String rule, String says, Consumer<Broken> breaks) {
        return new Mutation(name, Overlay.SANDBOX, breaks, rule, says);
    }

    @Override
    public String toString() {
        return name;
    }
}
