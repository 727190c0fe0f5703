package fr.apiparticulier.suite.upgrade;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;

/**
 * The command line of {@code suite/upgrade}, once its script has found the previous release.
 *
 * @param jars the previous release
 * @param parSeconde calls a second, over all questions
 */
record UpgradeOptions(Path jars, int parSeconde) {

    /** So few that a machine which does something else besides shows the same. */
    private static final int PAR_SECONDE = 25;
    private static final int MAXIMUM = 1_000;

    /** @throws IllegalArgumentException in one line */
    static UpgradeOptions lire(String... arguments) {
        UpgradeOptions options = new UpgradeOptions(null, PAR_SECONDE);
        for (Iterator<String> reste = Arrays.asList(arguments).iterator(); reste.hasNext();) {
            options = options.avec(reste.next(), reste);
        }
        if (options.jars == null) {
            throw new IllegalArgumentException("--jars: the folder of the previous release is expected.");
        }
        return options;
    }

    private UpgradeOptions avec(String option, Iterator<String> reste) {
        return switch (option) {
            case "--jars" -> new UpgradeOptions(Path.of(valeur(option, reste)), parSeconde);
            case "--rate" -> new UpgradeOptions(jars, nombre(option, reste));
            default -> throw new IllegalArgumentException("Unknown option: " + option + " (see --help).");
        };
    }

    private static String valeur(String option, Iterator<String> reste) {
        if (!reste.hasNext()) {
            throw new IllegalArgumentException(option + ": value missing (see --help).");
        }
        return reste.next();
    }

    private static int nombre(String option, Iterator<String> reste) {
        String texte = valeur(option, reste);
        if (!texte.matches("[1-9]\\d{0,3}") || Integer.parseInt(texte) > MAXIMUM) {
            throw new IllegalArgumentException(option + ": a number from 1 to " + MAXIMUM + " is expected.");
        }
        return Integer.parseInt(texte);
    }
}
