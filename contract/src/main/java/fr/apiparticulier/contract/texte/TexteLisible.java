package fr.apiparticulier.contract.texte;

import java.util.regex.Pattern;

/**
 * What a text of a registry may be, whatever it is called: neither longer than any name, address or label, nor with characters
 * that are not there to be read. Providers refuse another one in an import, the gateway in an answer: clients print it, and
 * put it into files of their own.
 */
public final class TexteLisible {

    /** Characters. */
    public static final int LONGUEUR_MAXIMALE = 1_000;

    /** Controls, halves of letters, what is no character, separators of lines, and what turns the direction of writing. */
    private static final Pattern ILLISIBLE = Pattern
            .compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\x{2028}\\x{2029}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private TexteLisible() {
    }

    public static boolean est(String texte) {
        return texte.length() <= LONGUEUR_MAXIMALE && (estSimple(texte) || !ILLISIBLE.matcher(texte).find());
    }

    /** Most texts are nothing but ASCII that is printed, of which nothing needs to be looked up. */
    private static boolean estSimple(String texte) {
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }
}
