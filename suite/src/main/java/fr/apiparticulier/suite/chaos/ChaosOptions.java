package fr.apiparticulier.suite.chaos;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * The command line of {@code suite/chaos}, but for {@code --help}, which the script answers before it builds anything.
 *
 * @param secondes how long a fault lasts
 * @param parSeconde calls a second to each provider
 * @param bref whether each kind of fault is made once, and not at every provider
 * @param seulement only faults whose name begins like one of these; empty for all
 */
record ChaosOptions(int secondes, int parSeconde, boolean bref, List<String> seulement) {

    private static final ChaosOptions DEFAUT = new ChaosOptions(4, 100, false, List.of());
    private static final int SECONDES_EN_BREF = 2;
    private static final int MAXIMUM = 10_000;

    ChaosOptions {
        seulement = List.copyOf(seulement);
    }

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
            case "--bref" -> new ChaosOptions(SECONDES_EN_BREF, parSeconde, true, seulement);
            case "--seconds-per-fault" -> new ChaosOptions(nombre(option, reste), parSeconde, bref, seulement);
            case "--rate" -> new ChaosOptions(secondes, nombre(option, reste), bref, seulement);
            case "--only" -> new ChaosOptions(secondes, parSeconde, bref, avec(valeur(option, reste)));
            default -> throw new IllegalArgumentException("Unknown option: " + option + " (see --help).");
        };
    }

    private List<String> avec(String nom) {
        List<String> noms = new ArrayList<>(seulement);
        noms.add(nom);
        return noms;
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
        return seulement.isEmpty() || seulement.stream().anyMatch(nom::startsWith);
    }
}
