package fr.apiparticulier.suite.evaluation.corruption;

import java.util.Locale;

/** How a name is written again once letters of it were changed. */
final class Mots {

    private Mots() {
    }

    /** @return the same with a capital at the start of each word, and none elsewhere */
    static String capitales(String nom) {
        StringBuilder ecrit = new StringBuilder(nom.toLowerCase(Locale.FRENCH));
        for (int i = 0; i < ecrit.length(); i++) {
            if (i == 0 || !Character.isLetter(ecrit.charAt(i - 1))) {
                ecrit.setCharAt(i, Character.toUpperCase(ecrit.charAt(i)));
            }
        }
        return ecrit.toString();
    }
}
