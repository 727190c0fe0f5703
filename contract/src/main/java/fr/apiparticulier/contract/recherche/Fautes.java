package fr.apiparticulier.contract.recherche;

import java.util.LinkedHashSet;
import java.util.Set;

/** What becomes of a name by one slip: a letter too many, one missing, another in its place, or two that changed places. */
public final class Fautes {

    /** Keys hold letters without accents; those of other scripts are left as they are. */
    private static final String LETTRES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int LONGUEUR_MINIMALE = 3;
    /** Letters; slips are as many as fifty times the letters, each as long as the name. */
    private static final int LONGUEUR_MAXIMALE = 60;

    private Fautes() {
    }

    /**
     * @param cle of a name; of fewer than three letters, one slip makes any other, and of more than sixty there is none
     * @return without the name itself, and never empty ones
     */
    public static Set<String> de(String cle) {
        Set<String> fautes = new LinkedHashSet<>();
        if (cle.length() < LONGUEUR_MINIMALE || cle.length() > LONGUEUR_MAXIMALE) {
            return fautes;
        }
        for (int i = 0; i <= cle.length(); i++) {
            String avant = cle.substring(0, i);
            String apres = cle.substring(i);
            if (!apres.isEmpty()) {
                fautes.add(avant + apres.substring(1));
            }
            if (apres.length() > 1) {
                fautes.add(avant + apres.charAt(1) + apres.charAt(0) + apres.substring(2));
            }
            for (char lettre : LETTRES.toCharArray()) {
                fautes.add(avant + lettre + apres);
                if (!apres.isEmpty()) {
                    fautes.add(avant + lettre + apres.substring(1));
                }
            }
        }
        fautes.remove(cle);
        return fautes;
    }
}
