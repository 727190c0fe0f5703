package fr.apiparticulier.suite.evaluation.lexique;

/** How many slips of the fingers lie between two names. */
public final class Ecart {

    private Ecart() {
    }

    /** @return how many letters are to be inserted, deleted, substituted, or exchanged with the next one; the case does not count */
    public static int entre(String un, String autre) {
        int[][] ecarts = new int[un.length() + 1][autre.length() + 1];
        for (int i = 0; i <= un.length(); i++) {
            for (int j = 0; j <= autre.length(); j++) {
                if (i == 0 || j == 0) {
                    ecarts[i][j] = i + j;
                    continue;
                }
                int garde = ecarts[i - 1][j - 1] + (pareilles(un, i, autre, j) ? 0 : 1);
                ecarts[i][j] = Math.min(garde, Math.min(ecarts[i - 1][j], ecarts[i][j - 1]) + 1);
                if (i > 1 && j > 1 && pareilles(un, i, autre, j - 1) && pareilles(un, i - 1, autre, j)) {
                    ecarts[i][j] = Math.min(ecarts[i][j], ecarts[i - 2][j - 2] + 1);
                }
            }
        }
        return ecarts[un.length()][autre.length()];
    }

    private static boolean pareilles(String un, int i, String autre, int j) {
        return Character.toLowerCase(un.charAt(i - 1)) == Character.toLowerCase(autre.charAt(j - 1));
    }
}
