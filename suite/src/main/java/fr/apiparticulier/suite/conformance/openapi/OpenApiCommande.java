package fr.apiparticulier.suite.conformance.openapi;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;

/** {@code suite/conformance --openapi FILE}: compares, prints the table, writes the report. Needs no running suite. */
public final class OpenApiCommande {

    private static final Path NOTRES = Path.of("..", "gateway", "src", "main", "resources", "openapi");

    private final Path suite;
    private final PrintStream sortie;

    /** @param suite the folder of the suite's module, beside that of the gateway */
    public OpenApiCommande(Path suite, PrintStream sortie) {
        this.suite = suite;
        this.sortie = sortie;
    }

    /** @return whether the command line asks for this rather than for cases to be replayed */
    public static boolean estDemandee(String... arguments) {
        return Arrays.asList(arguments).contains(OpenApiOptions.OPENAPI);
    }

    /**
     * @return whether all that differs is declared, and all that is declared differs
     * @throws IllegalArgumentException in one line, if the command line or a document cannot be read
     */
    public boolean executer(String... arguments) {
        OpenApiOptions options = OpenApiOptions.lire(arguments);
        Document theirs = Document.lire(options.publie());
        String version = theirs.version();
        Path notre = options.notre()
                .orElseGet(() -> suite.resolve(NOTRES).resolve("open-api-" + version + ".yml").normalize());
        BilanOpenApi bilan = BilanOpenApi.de(theirs, Document.lire(notre), Declarations.lues());
        Path rapport = options.rapport().orElseGet(() -> suite.resolve("target").resolve("openapi-" + version + ".md"));
        RapportOpenApi.ecrire(rapport, bilan);
        sortie.println("ours: " + notre);
        sortie.println("report: " + rapport);
        TableauOpenApi.lignes(bilan).forEach(sortie::println);
        return bilan.estReussi();
    }
}
