package fr.apiparticulier.suite.upgrade;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

import fr.apiparticulier.suite.lancement.Distribution;

/** {@code suite/upgrade}: starts the previous release, replaces it by this one and back while it is called, and tells. */
final class UpgradeCommande {

    private static final int ECHEC = 1;
    private static final int USAGE = 2;

    /** Says of each connection that it was ended, which is what is being tried. Held, or its level would be lost with it. */
    private static final Logger VERTX = Logger.getLogger("io.vertx");

    private UpgradeCommande() {
    }

    public static void main(String[] arguments) {
        VERTX.setLevel(Level.OFF);
        System.exit(executer(new PrintStream(System.out, true, StandardCharsets.UTF_8), arguments));
    }

    private static int executer(PrintStream sortie, String... arguments) {
        UpgradeOptions options;
        try {
            options = UpgradeOptions.lire(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return USAGE;
        }
        try {
            Essai essai = new Essai(Distribution.dans(options.jars()), Distribution.ici(), options.parSeconde(),
                    sortie::println);
            return essai.mener() ? 0 : ECHEC;
        } catch (Exception e) {
            System.err.println(e.getMessage() == null ? e.toString() : e.getMessage());
            return ECHEC;
        }
    }
}
