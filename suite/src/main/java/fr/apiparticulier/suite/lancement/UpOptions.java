package fr.apiparticulier.suite.lancement;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;

/**
 * The command line of {@code suite/up}, but for {@code --help}, which the script answers before it builds anything.
 *
 * @param port of the gateway; 0 for any free one
 * @param donnees null for a temporary folder
 * @param silencieux whether only the result is printed
 */
record UpOptions(int port, Path donnees, boolean silencieux) {

    private static final UpOptions DEFAUT = new UpOptions(8080, null, false);
    private static final int PORT_MAXIMAL = 65_535;

    static UpOptions lire(String... arguments) throws OptionInvalide {
        UpOptions options = DEFAUT;
        for (Iterator<String> reste = Arrays.asList(arguments).iterator(); reste.hasNext();) {
            options = options.avec(reste.next(), reste);
        }
        return options;
    }

    private UpOptions avec(String option, Iterator<String> reste) throws OptionInvalide {
        return switch (option) {
            case "--port" -> new UpOptions(port(valeur(option, reste)), donnees, silencieux);
            case "--data-dir" -> new UpOptions(port, dossier(valeur(option, reste)), silencieux);
            case "--quiet" -> new UpOptions(port, donnees, true);
            default -> throw new OptionInvalide("Option inconnue : " + option + " (voir --help).");
        };
    }

    private static String valeur(String option, Iterator<String> reste) throws OptionInvalide {
        if (!reste.hasNext()) {
            throw new OptionInvalide("L'option " + option + " attend une valeur (voir --help).");
        }
        return reste.next();
    }

    private static int port(String texte) throws OptionInvalide {
        if (!texte.matches("\\d{1,5}") || Integer.parseInt(texte) > PORT_MAXIMAL) {
            throw new OptionInvalide("--port attend un nombre de 0 à " + PORT_MAXIMAL + ".");
        }
        return Integer.parseInt(texte);
    }

    private static Path dossier(String texte) throws OptionInvalide {
        try {
            if (!texte.isBlank()) {
                return Path.of(texte);
            }
        } catch (InvalidPathException e) {
            // Said below, like an empty one.
        }
        throw new OptionInvalide("--data-dir attend un dossier.");
    }
}
