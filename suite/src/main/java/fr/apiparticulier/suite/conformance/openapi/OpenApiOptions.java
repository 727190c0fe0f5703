package fr.apiparticulier.suite.conformance.openapi;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;

/**
 * The command line of {@code suite/conformance --openapi}.
 *
 * @param publie the public document
 * @param notre ours; empty for the snapshot of the same version
 * @param rapport where the report file goes; empty for the usual place
 */
record OpenApiOptions(Path publie, Optional<Path> notre, Optional<Path> rapport) {

    static final String OPENAPI = "--openapi";

    /** @throws IllegalArgumentException in one line */
    static OpenApiOptions lire(String... arguments) {
        OpenApiOptions options = new OpenApiOptions(null, Optional.empty(), Optional.empty());
        for (Iterator<String> reste = Arrays.asList(arguments).iterator(); reste.hasNext();) {
            options = options.avec(reste.next(), reste);
        }
        return options;
    }

    private OpenApiOptions avec(String argument, Iterator<String> reste) {
        return switch (argument) {
            case OPENAPI -> new OpenApiOptions(valeur(argument, reste), notre, rapport);
            case "--ours" -> new OpenApiOptions(publie, Optional.of(valeur(argument, reste)), rapport);
            case "--report" -> new OpenApiOptions(publie, notre, Optional.of(valeur(argument, reste)));
            default -> throw new IllegalArgumentException(argument + ": not with " + OPENAPI + " (see --help)");
        };
    }

    private static Path valeur(String option, Iterator<String> reste) {
        if (!reste.hasNext()) {
            throw new IllegalArgumentException(option + ": a file is expected (see --help)");
        }
        return Path.of(reste.next());
    }
}
