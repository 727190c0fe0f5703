package fr.apiparticulier.suite.canari;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Many words, looked for in one walk through a text. */
final class Index {

    /** What is shorter stands anywhere by accident. */
    static final int LONGUEUR_MINIMALE = 7;

    private final Map<String, List<Mot>> parDebut = new HashMap<>();

    /** @param nombre whether it is part of a longer number or name by accident, and then is not meant */
    private record Mot(String texte, String valeur, boolean nombre) {

        boolean est(String texte, int ici) {
            return texte.startsWith(this.texte, ici) && (!nombre || estSeul(texte, ici, ici + this.texte.length()));
        }

        private static boolean estSeul(String texte, int debut, int fin) {
            char avant = debut == 0 ? ' ' : texte.charAt(debut - 1);
            char apres = fin == texte.length() ? ' ' : texte.charAt(fin);
            boolean decimal = apres == '.' && fin + 1 < texte.length() && Character.isDigit(texte.charAt(fin + 1));
            return !Character.isLetterOrDigit(avant) && avant != '.' && !Character.isLetterOrDigit(apres) && !decimal;
        }
    }

    void ajouter(String texte, String valeur) {
        ajouter(new Mot(texte, valeur, false));
    }

    void ajouterNombre(String texte, String valeur) {
        ajouter(new Mot(texte, valeur, true));
    }

    private void ajouter(Mot mot) {
        if (mot.texte.length() >= LONGUEUR_MINIMALE) {
            parDebut.computeIfAbsent(mot.texte.substring(0, LONGUEUR_MINIMALE), debut -> new ArrayList<>()).add(mot);
        }
    }

    /** @param trouves gets the value of each word that is there */
    void chercher(String texte, Set<String> trouves) {
        for (int ici = 0; ici + LONGUEUR_MINIMALE <= texte.length(); ici++) {
            for (Mot mot : parDebut.getOrDefault(texte.substring(ici, ici + LONGUEUR_MINIMALE), List.of())) {
                if (mot.est(texte, ici)) {
                    trouves.add(mot.valeur);
                }
            }
        }
    }
}
