package fr.apiparticulier.suite.evaluation.lexique;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Family names: the frequent ones of each origin by a law of rank (Martin is one in three hundred, the five hundredth one in
 * ten thousand), the others, which together are two thirds of the country, from {@link NomsRares}.
 */
public final class NomsFamille {

    /** By rank, a little flatter than Zipf at its head, as the French are. */
    private static final double DECALAGE = 8;
    private static final double EXPOSANT = 0.8;
    private static final double PART_RARES = 0.65;
    /** Elsewhere fewer names are shared by more people. */
    private static final double PART_RARES_AILLEURS = 0.45;

    private final Map<Origine, Poids<String>> frequents = new EnumMap<>(Origine.class);

    public NomsFamille() {
        Map<Origine, Poids.Liste<String>> listes = new EnumMap<>(Origine.class);
        Map<Origine, Integer> rangs = new EnumMap<>(Origine.class);
        Origine origine = null;
        for (String ligne : Ressource.lignes("noms.txt")) {
            if (ligne.startsWith("[")) {
                origine = Origine.valueOf(ligne.substring(1, ligne.length() - 1).toUpperCase(Locale.ROOT));
                continue;
            }
            for (String nom : ligne.split(" ")) {
                int rang = rangs.merge(origine, 1, Integer::sum);
                listes.computeIfAbsent(origine, cle -> new Poids.Liste<>()).ajouter(nom.replace('_', ' '),
                        Math.pow(rang + DECALAGE, -EXPOSANT));
            }
        }
        listes.forEach((cle, liste) -> frequents.put(cle, liste.poids()));
    }

    /** @return a name as the civil status writes it, with its accents */
    public String tirer(Origine origine, RandomGenerator hasard) {
        double rares = origine == Origine.FRANCE ? PART_RARES : PART_RARES_AILLEURS;
        return hasard.nextDouble() < rares ? NomsRares.tirer(origine, hasard) : frequents.get(origine).tirer(hasard);
    }
}
