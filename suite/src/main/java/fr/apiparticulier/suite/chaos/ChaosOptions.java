package fr.apiparticulier.suite.chaos;

import java.util.Arrays;
import java.util.Iterator;

/**
 * The command line of {@code suite/chaos}, but for {@code --help}, which the script answers before it builds anything.
 *
 * @param secondes how long a fault lasts
 * @param parSeconde calls a second to each provider
 * @param seulement only faults whose name begins so; empty for all
 */
record ChaosOptions(int secondes, int parSeconde, String seulement) {

    private static final ChaosOptions DEFAUT = new ChaosOptions(4, 100, "");
    private static final int MAXIMUM = 10_000;

    /** @throws IllegalArgumentException in one line */
    static ChaosOptions lire(String... arguments) {
        ChaosOptions options = DEFAUT;
        for (Iterator<String> reste = Arrays.asList(arguments).iterator(); reste.hasNext();) {
            options = options.avec(reste.next(), reste);
        }
        return options;
    }

    private ChaosOptions avec(String option, Iterator<String> reste) {
        return switch (option) {
            case "--seconds-per-fault" -> new ChaosOptions(nombre(option, reste), parSeconde, seulement);
            case "--rate" -> new ChaosOptions(secondes, nombre(option, reste), seulement);
            case "--only" -> new ChaosOptions(secondes, parSeconde, valeur(option, reste));
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
        if (!texte.matches("[1-9]\\d{0,4}") || Integer.parseInt(texte) > MAXIMUM) {
            throw new IllegalArgumentException(option + ": a number from 1 to " + MAXIMUM + " is expected.");
        }
        return Integer.parseInt(texte);
    }

    boolean veut(String nom) {
        return nom.startsWith(seulement);
    }
}
