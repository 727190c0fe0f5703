package fr.apiparticulier.suite.empreinte;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;

/**
 * The command line of {@code suite/bench-footprint}, but for {@code --help}, which the script answers before it builds anything.
 *
 * @param formes which are measured, in their order
 * @param appels for each provider, through the gateway
 * @param departs how often each service is started
 */
record Options(Set<Forme> formes, int appels, int departs) {

    private static final Options DEFAUT = new Options(EnumSet.allOf(Forme.class), 10_000, 5);
    private static final int APPELS_MAXIMUM = 1_000_000;
    private static final int DEPARTS_MAXIMUM = 100;

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
            case "--forms" -> new Options(formes(valeur(option, reste)), appels, departs);
            case "--calls" -> new Options(formes, nombre(option, reste, APPELS_MAXIMUM), departs);
            case "--starts" -> new Options(formes, appels, nombre(option, reste, DEPARTS_MAXIMUM));
            default -> throw new IllegalArgumentException("Unknown option: " + option + " (see --help).");
        };
    }

    private static Set<Forme> formes(String texte) {
        Set<Forme> formes = EnumSet.noneOf(Forme.class);
        for (String mot : texte.split(",")) {
            formes.add(Forme.deMot(mot).orElseThrow(() -> new IllegalArgumentException(
                    "--forms: native, jvm and aot are expected, with commas between them.")));
        }
        return formes;
    }

    private static int nombre(String option, Iterator<String> reste, int maximum) {
        String texte = valeur(option, reste);
        if (!texte.matches("[1-9]\\d{0,6}") || Integer.parseInt(texte) > maximum) {
            throw new IllegalArgumentException(option + ": a number from 1 to " + maximum + " is expected.");
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
