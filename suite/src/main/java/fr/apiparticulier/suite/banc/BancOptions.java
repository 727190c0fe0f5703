package fr.apiparticulier.suite.banc;

import java.util.Arrays;
import java.util.Iterator;

/**
 * The command line of {@code suite/bench-dossier}, but for {@code --help}, which the script answers before it builds anything.
 *
 * @param secondes how long is measured, all in all
 * @param retard what each provider takes at least, milliseconds
 * @param enregistres whether providers' answers are given a second time without their computing them
 */
record BancOptions(int secondes, int retard, boolean enregistres) {

    private static final BancOptions DEFAUT = new BancOptions(60, 50, false);
    private static final int SECONDES_MAXIMUM = 3_600;
    /** A dossier has five seconds. */
    private static final int RETARD_MAXIMUM = 1_000;

    /** @throws IllegalArgumentException in one line */
    static BancOptions lire(String... arguments) {
        BancOptions options = DEFAUT;
        for (Iterator<String> reste = Arrays.asList(arguments).iterator(); reste.hasNext();) {
            options = options.avec(reste.next(), reste);
        }
        return options;
    }

    private BancOptions avec(String option, Iterator<String> reste) {
        return switch (option) {
            case "--seconds" -> new BancOptions(nombre(option, reste, SECONDES_MAXIMUM), retard, enregistres);
            case "--delay" -> new BancOptions(secondes, nombre(option, reste, RETARD_MAXIMUM), enregistres);
            case "--recorded" -> new BancOptions(secondes, retard, true);
            default -> throw new IllegalArgumentException("Unknown option: " + option + " (see --help).");
        };
    }

    private static int nombre(String option, Iterator<String> reste, int maximum) {
        String texte = reste.hasNext() ? reste.next() : "";
        if (!texte.matches("[1-9]\\d{0,4}") || Integer.parseInt(texte) > maximum) {
            throw new IllegalArgumentException(option + ": a number from 1 to " + maximum + " is expected.");
        }
        return Integer.parseInt(texte);
    }
}
