package fr.apiparticulier.suite.conformance;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;

import fr.apiparticulier.suite.conformance.operation.Operation;

/**
 * The command line of {@code suite/conformance}.
 *
 * @param dossier the folder of cases; null if only help is wanted
 * @param operation the one operation to replay; empty for all
 * @param rapport where the report file goes
 * @param serve whether the suite stays up afterwards, with that operation's data
 * @param port of the gateway; 0 for any free one
 */
record Options(Path dossier, Optional<Operation> operation, Path rapport, boolean serve, int port, boolean aide) {

    static final String AIDE = """
            Usage: suite/conformance DIR [--operation OP] [--serve] [--port N] [--report FILE]

            Replays the cases in DIR (one folder per operation) against a suite of its own and says what passes.

              --operation OP  only this operation id
              --serve         with --operation: the suite stays up with that operation's data; prints URL and token
              --port N        port of the gateway (any free one by default)
              --report FILE   where the report goes (suite/target/conformance.md by default)
              --help          shows this""";

    private static final int PORT_MAXIMAL = 65_535;

    /** @param rapport the default place of the report @throws IllegalArgumentException in one line */
    static Options lire(Path rapport, String... arguments) {
        Options options = new Options(null, Optional.empty(), rapport, false, 0, false);
        for (Iterator<String> reste = Arrays.asList(arguments).iterator(); reste.hasNext();) {
            options = options.avec(reste.next(), reste);
        }
        if (options.aide) {
            return options;
        }
        exiger(options.dossier != null, "DIR is missing (see --help)");
        exiger(!options.serve || options.operation.isPresent(), "--serve needs --operation (see --help)");
        return options;
    }

    private Options avec(String argument, Iterator<String> reste) {
        return switch (argument) {
            case "--help", "-h" -> new Options(dossier, operation, rapport, serve, port, true);
            case "--serve" -> new Options(dossier, operation, rapport, true, port, aide);
            case "--operation" -> new Options(dossier, Optional.of(operation(valeur(argument, reste))), rapport, serve, port,
                    aide);
            case "--report" -> new Options(dossier, operation, Path.of(valeur(argument, reste)), serve, port, aide);
            case "--port" -> new Options(dossier, operation, rapport, serve, port(valeur(argument, reste)), aide);
            default -> {
                exiger(!argument.startsWith("-"), argument + ": unknown option (see --help)");
                exiger(dossier == null, argument + ": only one DIR is expected (see --help)");
                yield new Options(Path.of(argument), operation, rapport, serve, port, aide);
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
