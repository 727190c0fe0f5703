package fr.apiparticulier.suite.evaluation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;

/**
 * The command line of {@code suite/identity-eval}, but for {@code --help}, which the script answers before it builds anything.
 *
 * @param personnes how many are registered
 * @param questions how many are asked
 * @param graine the same one makes the same people and questions
 * @param details a file for every question that was not answered as it should be; or null
 * @param export a folder for both as tables, instead of asking anybody; or null
 */
record Options(int personnes, int questions, long graine, Path details, Path export) {

    private static final Options DEFAUT = new Options(100_000, 20_000, 1, null, null);
    private static final int MAXIMUM = 10_000_000;

    /** @throws IllegalArgumentException in one line */
    static Options lire(String... arguments) {
        Options options = DEFAUT;
        for (Iterator<String> reste = Arrays.asList(arguments).iterator(); reste.hasNext();) {
            options = options.avec(reste.next(), reste);
        }
        return options;
    }

    private Options avec(String option, Iterator<String> reste) {
        return switch (option) {
            case "--people" -> new Options(nombre(option, reste), questions, graine, details, export);
            case "--questions" -> new Options(personnes, nombre(option, reste), graine, details, export);
            case "--seed" -> new Options(personnes, questions, nombre(option, reste), details, export);
            case "--details" -> new Options(personnes, questions, graine, Path.of(valeur(option, reste)), export);
            case "--export" -> new Options(personnes, questions, graine, details, Path.of(valeur(option, reste)));
            default -> throw new IllegalArgumentException("Unknown option: " + option + " (see --help).");
        };
    }

    private static int nombre(String option, Iterator<String> reste) {
        String texte = valeur(option, reste);
        if (!texte.matches("[1-9]\\d{0,7}") || Integer.parseInt(texte) > MAXIMUM) {
            throw new IllegalArgumentException(option + ": a number from 1 to " + MAXIMUM + " is expected.");
        }
        return Integer.parseInt(texte);
    }

    private static String valeur(String option, Iterator<String> reste) {
        if (!reste.hasNext()) {
            throw new IllegalArgumentException(option + ": a value is expected (see --help).");
        }
        return reste.next();
    }
}
