package fr.apiparticulier.gateway.niveau;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Of what the level may be changed while the gateway runs: of our own code, which says nothing personal at any level, and of
 * libraries that never hold a question. All others stay as they are, above all those that are off because they would print one.
 */
final class Categories {

    private static final Pattern NOTRES = Pattern.compile("fr\\.apiparticulier(\\.[a-zA-Z0-9]{1,40}){0,6}");
    private static final Set<String> AUTRES = Set.of("org.flywaydb", "io.quarkus.flyway", "io.quarkus.tls");

    private Categories() {
    }

    static boolean estReglable(String categorie) {
        return NOTRES.matcher(categorie).matches() || AUTRES.contains(categorie);
    }
}
