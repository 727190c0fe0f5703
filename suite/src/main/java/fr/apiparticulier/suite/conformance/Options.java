package fr.apiparticulier.suite.conformance;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;

import fr.apiparticulier.suite.conformance.operation.Operation;

/**
 * The command line of {@code suite/conformance}.
 *
 * @param dossier the folder of cases
 * @param operation the one operation to replay; empty for all
 * @param rapport where the report file goes
 * @param serve whether the suite stays up afterwards, with that operation's data
 * @param port of the gateway; 0 for any free one
 */
record Options(Path dossier, Optional<Operation> operation, Path rapport, boolean serve, int port) {

    private static final int PORT_MAXIMAL = 65_535;

    /** @param rapport the default place of the report @throws IllegalArgumentException in one line */
    static Options lire(Path rapport, String... arguments) {
        Options options = new Options(null, Optional.empty(), rapport, false, 0);
        for (Iterator<String> reste = Arrays.asList(arguments).iterator(); reste.hasNext();) {
            options = options.avec(reste.next(), reste);
        }
        exiger(options.dossier != null, "DIR is missing (see --help)");
        exiger(!options.serve || options.operation.isPresent(), "--serve needs --operation (see --help)");
        return options;
    }

    private Options avec(String argument, Iterator<String> reste) {
        return switch (argument) {
            case "--serve" -> new Options(dossier, operation, rapport, true, port);
            case "--operation" -> new Options(dossier, Optional.of(operation(valeur(argument, reste))), rapport, serve, port);
            case "--report" -> new Options(dossier, operation, Path.of(valeur(argument, reste)), serve, port);
            case "--port" -> new Options(dossier, operation, rapport, serve, port(valeur(argument, reste)));
            default -> {
                exiger(!argument.startsWith("-"), argument + ": unknown option (see --help)");
                exiger(dossier == null, argument + ": only one DIR is expected (see --help)");
                yield new Options(Path.of(argument), operation, rapport, serve, port);
            }
        };
    }

    private static Operation operation(String id) {
        return Operation.deId(id)
                .orElseThrow(() -> new IllegalArgumentException(id + ": no operation served by this version"));
    }

    private static int port(String texte) {
        exiger(texte.matches("\\d{1,5}") && Integer.parseInt(texte) <= PORT_MAXIMAL, "--port: not a port");
        return Integer.parseInt(texte);
    }

    private static String valeur(String option, Iterator<String> reste) {
        exiger(reste.hasNext(), option + ": a value is expected (see --help)");
        return reste.next();
    }

    private static void exiger(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
