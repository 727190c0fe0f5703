package fr.apiparticulier.provider.identite;

/** How many slips of a keyboard lie between two names: a letter too many, missing, wrong, or two that changed places. */
final class Distance {

    private Distance() {
    }

    /**
     * @param limite up to which the number matters
     * @return the number of slips, no letter taking part in two of them (optimal string alignment); {@code limite + 1} for more
     */
    static int entre(String une, String autre, int limite) {
        if (Math.abs(une.length() - autre.length()) > limite) {
            return limite + 1;
        }
        int[] avantDerniere = new int[autre.length() + 1];
        int[] derniere = new int[autre.length() + 1];
        int[] ligne = new int[autre.length() + 1];
        for (int j = 0; j <= autre.length(); j++) {
            derniere[j] = j;
        }
        for (int i = 1; i <= une.length(); i++) {
            ligne[0] = i;
            int meilleure = i;
            for (int j = 1; j <= autre.length(); j++) {
                boolean egales = une.charAt(i - 1) == autre.charAt(j - 1);
                int cout = Math.min(Math.min(ligne[j - 1], derniere[j]) + 1, derniere[j - 1] + (egales ? 0 : 1));
                if (i > 1 && j > 1 && une.charAt(i - 1) == autre.charAt(j - 2) && une.charAt(i - 2) == autre.charAt(j - 1)) {
                    cout = Math.min(cout, avantDerniere[j - 2] + 1);
                }
                ligne[j] = cout;
                meilleure = Math.min(meilleure, cout);
            }
            // The next line can be reached by a transposition from the one before this one.
            if (meilleure > limite + 1) {
                return limite + 1;
            }
            int[] libre = avantDerniere;
            avantDerniere = derniere;
            derniere = ligne;
            ligne = libre;
        }
        return Math.min(derniere[autre.length()], limite + 1);
    }
}
