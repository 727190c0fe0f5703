package fr.apiparticulier.suite.evaluation.lexique;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Countries in which people are born who are known in France. */
public final class Pays {

    private final Map<Origine, Poids<String>> parOrigine = new EnumMap<>(Origine.class);

    public Pays() {
        Map<Origine, Poids.Liste<String>> listes = new EnumMap<>(Origine.class);
        for (String ligne : Ressource.lignes("pays.csv")) {
            String[] mots = ligne.split(",");
            for (Origine origine : new Origine[]{Origine.valueOf(mots[1].toUpperCase(Locale.ROOT)), Origine.FRANCE}) {
                // French families are born abroad in all of them.
                listes.computeIfAbsent(origine, cle -> new Poids.Liste<>()).ajouter(mots[0], Integer.parseInt(mots[2]));
            }
        }
        listes.forEach((origine, liste) -> parOrigine.put(origine, liste.poids()));
    }

    /** @return a COG code that begins with 99 */
    public String tirer(Origine origine, RandomGenerator hasard) {
        return parOrigine.get(origine).tirer(hasard);
    }
}
