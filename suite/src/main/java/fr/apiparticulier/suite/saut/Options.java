package fr.apiparticulier.suite.saut;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The command line of {@code suite/bench-gateway}, but for {@code --help}, which the script answers before it builds anything.
 *
 * @param tours how often each row is measured
 * @param secondes how long each measure lasts
 * @param chauffe the seconds within which each row is to be warm
 * @param jetons in turn, of all rows but the one that has a single one
 * @param endurance minutes for which ours alone is asked at a steady rate, in place of all else; 0 for the comparison
 * @param serie what is made to grow, of ours alone, in place of all else; null for the comparison
 * @param avant where another state of the project is built, with which ours is compared in place of all else; null for the comparison
 * @param natif whether ours is the native executable
 * @param nginx its executable; null leaves it out
 * @param spring the packaged application; null leaves it out
 */
record Options(int tours, int secondes, int chauffe, int jetons, int endurance, Serie serie, Path avant, boolean natif,
        Path nginx, Path spring) {

    private static final String NATIF = "--native";
    private static final Set<String> AVEC_VALEUR = Set.of("--rounds", "--seconds", "--warm", "--tokens", "--soak", "--growth",
            "--before", "--nginx", "--spring");
    private static final int TOURS_MAXIMUM = 100;
    private static final int SECONDES_MAXIMUM = 600;
    private static final int JETONS_MAXIMUM = 100_000;

    /** @throws IllegalArgumentException in one line */
    static Options lire(String... arguments) {
        Map<String, String> dites = new HashMap<>();
        for (Iterator<String> reste = Arrays.asList(arguments).iterator(); reste.hasNext();) {
            String option = reste.next();
            if (!option.equals(NATIF) && !AVEC_VALEUR.contains(option)) {
                throw new IllegalArgumentException("Unknown option: " + option + " (see --help).");
            }
            dites.put(option, option.equals(NATIF) ? "" : valeur(option, reste));
        }
        return new Options(nombre(dites, "--rounds", 6, TOURS_MAXIMUM), nombre(dites, "--seconds", 10, SECONDES_MAXIMUM),
                nombre(dites, "--warm", 200, SECONDES_MAXIMUM), nombre(dites, "--tokens", 10_000, JETONS_MAXIMUM),
                nombre(dites, "--soak", 0, SECONDES_MAXIMUM), serie(dites.get("--growth")), chemin(dites, "--before"),
                dites.containsKey(NATIF), chemin(dites, "--nginx"), chemin(dites, "--spring"));
    }

    private static int nombre(Map<String, String> dites, String option, int sinon, int maximum) {
        String texte = dites.get(option);
        if (texte == null) {
            return sinon;
        }
        if (!texte.matches("[1-9]\\d{0,6}") || Integer.parseInt(texte) > maximum) {
            throw new IllegalArgumentException(option + ": a number from 1 to " + maximum + " is expected.");
        }
        return Integer.parseInt(texte);
    }

    private static Serie serie(String mot) {
        return mot == null
                ? null
                : Serie.de(mot).orElseThrow(() -> new IllegalArgumentException("--growth: one of "
                        + Arrays.stream(Serie.values()).map(Serie::mot).collect(Collectors.joining(", ")) + " is expected."));
    }

    private static Path chemin(Map<String, String> dites, String option) {
        return dites.containsKey(option) ? Path.of(dites.get(option)) : null;
    }

    private static String valeur(String option, Iterator<String> reste) {
        if (!reste.hasNext()) {
            throw new IllegalArgumentException(option + ": a value is expected (see --help).");
        }
        return reste.next();
    }
}
