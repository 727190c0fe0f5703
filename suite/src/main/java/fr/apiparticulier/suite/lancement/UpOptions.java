package fr.apiparticulier.suite.lancement;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;

/**
 * The command line of {@code suite/up}.
 *
 * @param port of the gateway; 0 for any free one
 * @param donnees null for a temporary folder
 * @param silencieux whether only the result is printed
 * @param aide whether only the help is wanted
 */
record UpOptions(int port, Path donnees, boolean silencieux, boolean aide) {

    static final String AIDE = """
            Usage : suite/up [--port N] [--data-dir DOSSIER] [--quiet]

            Construit ce qui manque, démarre PostgreSQL, les cinq fournisseurs et la passerelle, charge les personnes
            fictives, puis affiche l'adresse, un jeton et des appels prêts à coller. Ctrl-C arrête tout.

              --port N            port de la passerelle (8080 par défaut, 0 pour un port libre)
              --data-dir DOSSIER  garde la base, les clés et les journaux d'un lancement à l'autre
                                  (les personnes fictives sont rechargées à chaque fois)
              --quiet             n'affiche que l'adresse, le jeton et les appels
              --help              affiche cette aide""";

    private static final UpOptions DEFAUT = new UpOptions(8080, null, false, false);
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
            case "--port" -> new UpOptions(port(valeur(option, reste)), donnees, silencieux, aide);
            case "--data-dir" -> new UpOptions(port, dossier(valeur(option, reste)), silencieux, aide);
            case "--quiet" -> new UpOptions(port, donnees, true, aide);
            case "--help", "-h" -> new UpOptions(port, donnees, silencieux, true);
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
