package fr.apiparticulier.suite.liens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page in Markdown: where its links lead, and which anchors a reader on a forge finds in it. What is code is neither. */
final class Document {

    private static final Pattern CODE = Pattern.compile("(?ms)^(`{3,}).*?^\\1");
    private static final Pattern LIEN = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern TITRE = Pattern.compile("(?m)^#{1,6} +(.+?)\\s*$");
    private static final Pattern ADRESSE = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");

    private final Path fichier;
    private final String texte;

    Document(Path fichier) {
        this.fichier = fichier;
        try {
            this.texte = CODE.matcher(Files.readString(fichier)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return those that stay in the house, as written; none that begins with a scheme */
    List<String> liens() {
        return LIEN.matcher(texte.replaceAll("`[^`\n]*`", "")).results().map(lien -> lien.group(1))
                .filter(lien -> !lien.matches("[a-z]+:.*")).toList();
    }

    /** @return the file that a link of this page leads to; this page where it names an anchor alone */
    Path vers(String lien) {
        String chemin = lien.replaceFirst("#.*", "");
        return chemin.isEmpty() ? fichier : fichier.resolveSibling(chemin).normalize();
    }

    Set<String> ancres() {
        Set<String> ancres = new HashSet<>();
        Map<String, Integer> fois = new HashMap<>();
        TITRE.matcher(texte).results().map(Document::ancre).forEach(ancre -> {
            int deja = fois.merge(ancre, 1, Integer::sum) - 1;
            ancres.add(deja == 0 ? ancre : ancre + "-" + deja);
        });
        return ancres;
    }

    private static String ancre(MatchResult titre) {
        return ADRESSE.matcher(titre.group(1)).replaceAll("$1").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
    }

    @Override
    public String toString() {
        return fichier.toString();
    }
}
