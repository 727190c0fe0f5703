package fr.apiparticulier.suite.evaluation.lexique;

/** How many letters are to be typed anew to make one name of another. */
final class Ecart {

    private Ecart() {
    }

    /** @return the distance of Levenshtein, whatever the case */
    static int entre(String un, String autre) {
        int[] ligne = new int[autre.length() + 1];
        for (int j = 0; j < ligne.length; j++) {
            ligne[j] = j;
        }
        for (int i = 1; i <= un.length(); i++) {
            int diagonale = ligne[0];
            ligne[0] = i;
            for (int j = 1; j < ligne.length; j++) {
                int avant = ligne[j];
                boolean pareils = Character.toLowerCase(un.charAt(i - 1)) == Character.toLowerCase(autre.charAt(j - 1));
                ligne[j] = Math.min(Math.min(ligne[j], ligne[j - 1]) + 1, diagonale + (pareils ? 0 : 1));
                diagonale = avant;
            }
        }
        return ligne[autre.length()];
    }
}
