package fr.apiparticulier.suite.evaluation.lexique;

import java.text.Normalizer;
import java.util.Locale;

/** What remains of a name when its writing does not count: this generator's own idea of it, so that nobody's mistake is tested by itself. */
public final class Lettres {

    private Lettres() {
    }

    /** @return the same text without accents, its case and everything else kept */
    public static String sansAccents(String nom) {
        String simples = nom.replace("ı", "i").replace("ø", "o").replace("Ø", "O").replace("ł", "l").replace("Ł", "L");
        return Normalizer.normalize(simples, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    }

    /** @return the letters in lower case, without accents, ligatures or anything between them; empty for null */
    public static String seules(String nom) {
        if (nom == null) {
            return "";
        }
        String minuscules = sansAccents(nom.replace("İ", "I")).toLowerCase(Locale.ROOT);
        return minuscules.replace("œ", "oe").replace("æ", "ae").replaceAll("[^\\p{L}]", "");
    }
}
