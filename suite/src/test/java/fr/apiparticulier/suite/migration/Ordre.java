package fr.apiparticulier.suite.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement of a migration.
 *
 * @param texte in lower case, with one space where there were any, without comments, literals and function bodies
 * @param inutileDepuis the release since which nobody uses what it takes away, as a comment on it says; null if none does
 * @param epargne whether a comment on it says why the release before does as it did
 */
record Ordre(String texte, String inutileDepuis, boolean epargne) {

    /** What is not SQL, or not for us to read; what matters of it is its first character. */
    private static final Pattern OPAQUE = Pattern.compile(
            "--[^\\n]*|/\\*.*?\\*/|'(?:[^']|'')*'|(\\$[a-z_0-9]*\\$).*?\\1|\"[^\"]*\"|;",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern MARQUE = Pattern.compile("--\\s*unused since (\\d+\\.\\d+\\.\\d+)\\b.*", Pattern.DOTALL);
    private static final Pattern EPARGNE = Pattern.compile("--\\s*leaves alone: \\S.*", Pattern.DOTALL);

    /** @return the file's statements, in order */
    static List<Ordre> lire(String sql) {
        List<Ordre> ordres = new ArrayList<>();
        StringBuilder texte = new StringBuilder();
        String depuis = null;
        boolean epargne = false;
        Matcher opaque = OPAQUE.matcher(sql);
        int lu = 0;
        while (opaque.find()) {
            texte.append(sql, lu, opaque.start());
            lu = opaque.end();
            String trouve = opaque.group();
            Matcher marque = MARQUE.matcher(trouve);
            if (trouve.equals(";")) {
                ajouter(ordres, texte, depuis, epargne);
                depuis = null;
                epargne = false;
            } else if (marque.matches()) {
                depuis = marque.group(1);
            } else if (EPARGNE.matcher(trouve).matches()) {
                epargne = true;
            } else {
                texte.append(remplacant(trouve));
            }
        }
        ajouter(ordres, texte.append(sql, lu, sql.length()), depuis, epargne);
        return ordres;
    }

    private static String remplacant(String opaque) {
        return switch (opaque.charAt(0)) {
            case '\'', '$' -> "''";
            case '"' -> opaque;
            default -> " ";
        };
    }

    private static void ajouter(List<Ordre> ordres, StringBuilder texte, String depuis, boolean epargne) {
        String propre = texte.toString().replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
        if (!propre.isEmpty()) {
            ordres.add(new Ordre(propre, depuis, epargne));
        }
        texte.setLength(0);
    }
}
