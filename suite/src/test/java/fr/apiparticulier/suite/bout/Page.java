package fr.apiparticulier.suite.bout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code docs/integrer.md}, taken at its word: the calls it shows, the programs it offers, the tables it draws. */
final class Page {

    private static final Pattern BLOC = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");
    private static final Pattern LIEN = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern ADRESSE = Pattern.compile("`(/[^`]+)`");
    private static final Pattern MOT = Pattern.compile("`([^`]+)`");

    private final String texte;

    private Page(String texte) {
        this.texte = texte;
    }

    static Page lire() {
        return lire(Path.of("..", "docs", "integrer.md"));
    }

    static Page lire(Path fichier) {
        try {
            return new Page(Files.readString(fichier));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return where its links lead, relative to it */
    List<String> liens() {
        return LIEN.matcher(texte).results().map(lien -> lien.group(1)).toList();
    }

    /** @return its headings, as a link names them */
    Set<String> ancres() {
        return texte.lines().filter(ligne -> ligne.startsWith("#")).map(titre -> titre.replaceFirst("#+ ", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-')).collect(Collectors.toSet());
    }

    /** @return the calls, each with the answer that is shown below it */
    List<Appel> appels() {
        List<Appel> appels = new ArrayList<>();
        String commande = null;
        for (Matcher bloc = BLOC.matcher(texte); bloc.find();) {
            if (bloc.group(1).equals("sh")) {
                commande = bloc.group(2);
            } else if (bloc.group(1).equals("json")) {
                appels.add(new Appel(commande, bloc.group(2)));
                commande = null;
            }
        }
        return appels;
    }

    /** @return what stands below the heading of that name */
    String programme(String fichier) {
        return bloc("### `" + fichier + "`\n");
    }

    /** @return the question of the complete examples: a parameter per line */
    String question() {
        return bloc("## Exemples complets\n");
    }

    private String bloc(String titre) {
        Matcher bloc = BLOC.matcher(texte);
        if (!texte.contains(titre) || !bloc.find(texte.indexOf(titre))) {
            throw new AssertionError("no block below: " + titre);
        }
        return bloc.group(2);
    }

    /** @return the table of what a 404 means */
    List<Absence> absences() {
        return section("Ce que 404 veut dire").lines().filter(ligne -> ligne.startsWith("| `")).map(Absence::de).toList();
    }

    /** @return what stands under a title, up to the next one */
    private String section(String titre) {
        String debut = "\n## " + titre + "\n";
        int de = texte.indexOf(debut) + debut.length();
        return texte.substring(de, texte.indexOf("\n## ", de));
    }

    /** @param commande for a shell */
    record Appel(String commande, String reponse) {
    }

    /**
     * @param adresse that leads there in the sandbox
     * @param scopes of the token it takes; empty for any
     */
    record Absence(String code, String adresse, List<String> scopes) {

        private static Absence de(String ligne) {
            String[] cases = ligne.split("\\|");
            String appel = cases[cases.length - 1];
            Matcher adresse = ADRESSE.matcher(appel);
            if (!adresse.find()) {
                throw new AssertionError("no address to try in: " + ligne);
            }
            return new Absence(cases[1].strip().substring(1, 6), adresse.group(1),
                    MOT.matcher(appel.substring(adresse.end())).results().map(mot -> mot.group(1)).toList());
        }
    }
}
