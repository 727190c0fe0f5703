package fr.apiparticulier.suite.evaluation.corruption;

import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

import fr.apiparticulier.suite.evaluation.lexique.Lettres;

/** AZERTY, as it lies under French fingers: each row half a key to the right of the one above. */
final class Clavier {

    private static final String[] RANGEES = {"azertyuiop", "qsdfghjklm", "wxcvbn"};
    private static final Map<Character, String> VOISINES = voisines();

    private Clavier() {
    }

    private static Map<Character, String> voisines() {
        Map<Character, String> voisines = new HashMap<>();
        for (int rangee = 0; rangee < RANGEES.length; rangee++) {
            for (int place = 0; place < RANGEES[rangee].length(); place++) {
                String autres = touche(rangee, place - 1) + touche(rangee, place + 1) + touche(rangee - 1, place)
                        + touche(rangee - 1, place + 1) + touche(rangee + 1, place - 1) + touche(rangee + 1, place);
                voisines.put(RANGEES[rangee].charAt(place), autres);
            }
        }
        return voisines;
    }

    private static String touche(int rangee, int place) {
        return rangee < 0 || rangee >= RANGEES.length || place < 0 || place >= RANGEES[rangee].length()
                ? ""
                : RANGEES[rangee].substring(place, place + 1);
    }

    /** @return a key beside that of the letter; the letter itself if it is on none of these */
    static char voisine(char lettre, RandomGenerator hasard) {
        String nue = Lettres.seules(String.valueOf(lettre));
        String autres = nue.isEmpty() ? null : VOISINES.get(nue.charAt(0));
        return autres == null ? lettre : autres.charAt(hasard.nextInt(autres.length()));
    }

    static char lettre(RandomGenerator hasard) {
        return (char) ('a' + hasard.nextInt(26));
    }
}
