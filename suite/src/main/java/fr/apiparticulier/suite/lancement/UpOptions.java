package fr.apiparticulier.suite.lancement;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * The command line of {@code suite/up}, but for {@code --help}, which the script answers before it builds anything.
 *
 * @param port of the gateway; 0 for any free one
 * @param donnees null for a temporary folder
 * @param silencieux whether only the result is printed
 * @param scopes what the printed token holds, in the contract's words; never empty
 */
record UpOptions(int port, Path donnees, boolean silencieux, List<String> scopes) {

    private static final UpOptions DEFAUT = new UpOptions(8080, null, false, Scopes.TOUS);
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
            case "--port" -> new UpOptions(port(valeur(option, reste)), donnees, silencieux, scopes);
            case "--data-dir" -> new UpOptions(port, dossier(valeur(option, reste)), silencieux, scopes);
            case "--quiet" -> new UpOptions(port, donnees, true, scopes);
            case "--scopes" -> new UpOptions(port, donnees, silencieux, scopes(valeur(option, reste)));
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

    private static List<String> scopes(String texte) throws OptionInvalide {
        List<String> scopes = List.of(texte.split(","));
        for (String scope : scopes) {
            if (!Scopes.TOUS.contains(scope)) {
                throw new OptionInvalide(
                        "--scopes attend des droits séparés par des virgules ; celui-ci est inconnu : " + scope);
            }
        }
        return scopes;
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
