package fr.apiparticulier.suite.registre;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The command line of {@code suite/bench-registry}, but for {@code --help}, which the script answers before it builds anything.
 *
 * @param personnes in the large registries
 * @param petit how many are in the small ones, beside which they are looked up
 * @param tours how often each key's measures are repeated
 * @param registres those that are filled
 */
record Options(int personnes, int petit, int tours, List<Registre> registres) {

    private static final Options DEFAUT = new Options(1_000_000, 100_000, 10, List.of(Registre.values()));
    private static final int PERSONNES_MAXIMUM = 10_000_000;
    private static final int TOURS_MAXIMUM = 100;

    /** @throws IllegalArgumentException in one line */
    static Options lire(String... arguments) {
        Options options = DEFAUT;
        for (Iterator<String> reste = Arrays.asList(arguments).iterator(); reste.hasNext();) {
            options = options.avec(reste.next(), reste);
        }
        if (options.petit >= options.personnes) {
            throw new IllegalArgumentException("--people: more than --small is expected.");
        }
        return options;
    }

    private Options avec(String option, Iterator<String> reste) {
        return switch (option) {
            case "--people" -> new Options(nombre(option, reste, PERSONNES_MAXIMUM), petit, tours, registres);
            case "--small" -> new Options(personnes, nombre(option, reste, PERSONNES_MAXIMUM), tours, registres);
            case "--rounds" -> new Options(personnes, petit, nombre(option, reste, TOURS_MAXIMUM), registres);
            case "--provider" -> new Options(personnes, petit, tours, List.of(registre(option, reste)));
            default -> throw new IllegalArgumentException("Unknown option: " + option + " (see --help).");
        };
    }

    private static Registre registre(String option, Iterator<String> reste) {
        String nom = reste.hasNext() ? reste.next() : "";
        return Arrays.stream(Registre.values()).filter(registre -> registre.service().audience().equals(nom)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(option + ": one of " + Arrays.stream(Registre.values())
                        .map(registre -> registre.service().audience()).collect(Collectors.joining(", ")) + " is expected."));
    }

    private static int nombre(String option, Iterator<String> reste, int maximum) {
        String texte = reste.hasNext() ? reste.next() : "";
        if (!texte.matches("[1-9]\\d{0,7}") || Integer.parseInt(texte) > maximum) {
            throw new IllegalArgumentException(option + ": a number from 1 to " + maximum + " is expected.");
        }
        return Integer.parseInt(texte);
    }
}
