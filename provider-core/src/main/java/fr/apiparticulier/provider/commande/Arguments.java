package fr.apiparticulier.provider.commande;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;

import fr.apiparticulier.provider.registre.FormatImport;
import fr.apiparticulier.provider.registre.ModeImport;

/** What a command line asks for. */
sealed interface Arguments {

    String USAGE = """
            Usage : import [--mode replace|upsert] [--format ndjson|yaml] [--rejets FICHIER] FICHIER|-
                    rollback
                    generations
                    sonder""";

    /**
     * @param fichier null for the standard input
     * @param rejets where each record left out is written, or null
     */
    record Importer(ModeImport mode, FormatImport format, Path fichier, Path rejets) implements Arguments {
    }

    record Retourner() implements Arguments {
    }

    record Lister() implements Arguments {
    }

    record Sonder() implements Arguments {
    }

    /** Nothing that can be done. */
    record Mesusage(String motif) implements Arguments {
    }

    static Arguments lire(String... arguments) {
        Iterator<String> mots = Arrays.asList(arguments).iterator();
        String commande = mots.hasNext() ? mots.next() : "";
        try {
            return switch (commande) {
                case "import" -> importer(mots);
                case "rollback" -> mots.hasNext() ? new Mesusage("rollback ne prend rien") : new Retourner();
                case "generations" -> mots.hasNext() ? new Mesusage("generations ne prend rien") : new Lister();
                case "sonder" -> mots.hasNext() ? new Mesusage("sonder ne prend rien") : new Sonder();
                default -> new Mesusage("Commande inconnue : " + commande);
            };
        } catch (IllegalArgumentException e) {
            return new Mesusage(e.getMessage());
        }
    }

    private static Arguments importer(Iterator<String> mots) {
        ModeImport mode = ModeImport.REPLACE;
        FormatImport format = null;
        Path rejets = null;
        String fichier = null;
        while (mots.hasNext()) {
            String mot = mots.next();
            switch (mot) {
                case "--mode" -> mode = parmi(ModeImport.values(), mot, mots);
                case "--format" -> format = parmi(FormatImport.values(), mot, mots);
                case "--rejets" -> rejets = Path.of(valeur(mot, mots));
                default -> {
                    if (fichier != null || mot.startsWith("--")) {
                        throw new IllegalArgumentException("De trop : " + mot);
                    }
                    fichier = mot;
                }
            }
        }
        if (fichier == null) {
            throw new IllegalArgumentException("Il manque le fichier.");
        }
        Path chemin = fichier.equals("-") ? null : Path.of(fichier);
        if (chemin != null && !Files.isReadable(chemin)) {
            throw new IllegalArgumentException("Le fichier n'est pas là, ou illisible : " + chemin);
        }
        return new Importer(mode, format == null ? formatDe(fichier) : format, chemin, rejets);
    }

    /** By its name; what comes through a pipe comes from a machine. */
    private static FormatImport formatDe(String fichier) {
        String nom = fichier.toLowerCase(Locale.ROOT);
        return nom.endsWith(".yaml") || nom.endsWith(".yml") ? FormatImport.YAML : FormatImport.NDJSON;
    }

    private static <E extends Enum<E>> E parmi(E[] valeurs, String option, Iterator<String> mots) {
        String mot = valeur(option, mots);
        return Arrays.stream(valeurs).filter(valeur -> valeur.name().equalsIgnoreCase(mot)).findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(option + " : " + Arrays.toString(valeurs).toLowerCase(Locale.ROOT)));
    }

    private static String valeur(String option, Iterator<String> mots) {
        if (!mots.hasNext()) {
            throw new IllegalArgumentException(option + " : il manque sa valeur");
        }
        return mots.next();
    }
}
