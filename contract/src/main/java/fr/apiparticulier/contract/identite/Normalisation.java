package fr.apiparticulier.contract.identite;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One written form for the many ways a French name is typed: {@code D'Artagnan-Le Bœuf}, {@code d artagnan le boeuf} and
 * {@code DARTAGNAN LEBOEUF} are one name. No letter of any script is ever dropped: two names that differ in one stay two. Nothing
 * is transliterated, and marks are dropped in every script: where one writes vowels or voices as marks (Devanagari, kana), names
 * that differ in these alone are one. A question has names in Latin letters (the public API takes no other, and FranceConnect's are
 * Insee's), so nobody is asked for by such a name; keys are kept for years, and are not made otherwise for it.
 */
public final class Normalisation {

    /** General categories of Unicode, see {@link Character#getType(int)}. */
    private static final int MARQUE = 1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK;
    private static final int NOMBRE = 1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    /** Below this, no character is written of two. */
    private static final int SANS_ACCENT = 0x80;

    private Normalisation() {
    }

    /** @return the words of a name: upper case, without accents or ligatures, split at whatever is not a letter or a digit */
    public static List<String> mots(String nom) {
        if (nom == null) {
            return List.of();
        }
        String lettres = sansLigatures(nom);
        List<String> mots = new ArrayList<>();
        StringBuilder mot = new StringBuilder();
        for (int i = 0; i < lettres.length(); i += Character.charCount(lettres.codePointAt(i))) {
            int caractere = lettres.codePointAt(i);
            if (Character.isLetter(caractere) || est(NOMBRE, caractere)) {
                mot.appendCodePoint(caractere);
            } else if (!est(MARQUE, caractere)) {
                finir(mot, mots);
            }
        }
        finir(mot, mots);
        return mots;
    }

    private static void finir(StringBuilder mot, List<String> mots) {
        if (!mot.isEmpty()) {
            mots.add(mot.toString());
            mot.setLength(0);
        }
    }

    private static boolean est(int categories, int caractere) {
        return (categories >> Character.getType(caractere) & 1) != 0;
    }

    /** @return the words of a name run together: the key under which it is stored and looked up; empty if there is no letter */
    public static String cle(String nom) {
        return String.join("", mots(nom));
    }

    /** Each letter apart from its accents. */
    private static String sansLigatures(String nom) {
        String majuscules = nom.toUpperCase(Locale.ROOT);
        if (estSansAccent(majuscules)) {
            return majuscules;
        }
        String sansLigatures = majuscules
                .replace("Œ", "OE").replace("Æ", "AE").replace("Ø", "O").replace("Ð", "D").replace("Þ", "TH").replace("Ł", "L");
        return Normalizer.normalize(sansLigatures, Normalizer.Form.NFKD);
    }

    private static boolean estSansAccent(String nom) {
        for (int i = 0; i < nom.length(); i++) {
            if (nom.charAt(i) >= SANS_ACCENT) {
                return false;
            }
        }
        return true;
    }
}
