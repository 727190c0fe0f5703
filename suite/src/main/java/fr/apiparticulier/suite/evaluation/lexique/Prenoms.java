package fr.apiparticulier.suite.evaluation.lexique;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.apiparticulier.contract.identite.Sexe;

/** Given names: which ones are given depends on the sex, on where the family is from, and on the year. */
public final class Prenoms {

    /** Of a wave of fashion, in years. */
    private static final double LARGEUR = 13;
    /** Nobody is ever the last of a name. */
    private static final double RESTE = 0.015;
    /** Families from elsewhere, of whom some children have the names of the others. */
    private static final Map<Origine, Double> COMME_EN_FRANCE = Map.of(Origine.MAGHREB, 0.08, Origine.IBERIE, 0.4,
            Origine.AFRIQUE, 0.25, Origine.EUROPE, 0.4, Origine.TURQUIE, 0.08, Origine.ASIE, 0.3, Origine.FRANCE, 0.0);
    private static final int LETTRES_PROCHES = 2;

    private record Vague(Sexe sexe, Origine origine, int annee, List<String> prenoms, List<Integer> poids) {

        static Vague de(String ligne) {
            String[] mots = ligne.split(" ");
            List<String> prenoms = IntStream.range(0, mots.length).filter(i -> i > 2 && i % 2 == 1).mapToObj(i -> mots[i])
                    .toList();
            List<Integer> poids = IntStream.range(0, mots.length).filter(i -> i > 2 && i % 2 == 0)
                    .mapToObj(i -> Integer.valueOf(mots[i])).toList();
            return new Vague(Sexe.valueOf(mots[0]), Origine.valueOf(mots[1].toUpperCase(Locale.ROOT)),
                    Integer.parseInt(mots[2]), prenoms, poids);
        }

        void ajouter(Poids.Liste<String> liste, int en) {
            double mode = RESTE + Math.exp(-Math.pow((en - annee) / LARGEUR, 2));
            for (int i = 0; i < prenoms.size(); i++) {
                liste.ajouter(prenoms.get(i), poids.get(i) * mode);
            }
        }
    }

    private record Naissance(Sexe sexe, Origine origine, int annee) {
    }

    private final List<Vague> vagues = Ressource.lignes("prenoms.txt").stream().map(Vague::de).toList();
    private final Map<Naissance, Poids<String>> parNaissance = new HashMap<>();
    private final Map<String, List<String>> proches = new HashMap<>();

    public synchronized String tirer(Sexe sexe, Origine origine, int annee, RandomGenerator hasard) {
        Origine celle = hasard.nextDouble() < COMME_EN_FRANCE.get(origine) ? Origine.FRANCE : origine;
        return parNaissance.computeIfAbsent(new Naissance(sexe, celle, annee), this::poids).tirer(hasard);
    }

    private Poids<String> poids(Naissance naissance) {
        Poids.Liste<String> liste = new Poids.Liste<>();
        vagues.stream().filter(vague -> vague.sexe() == naissance.sexe() && vague.origine() == naissance.origine())
                .forEach(vague -> vague.ajouter(liste, naissance.annee()));
        return liste.poids();
    }

    /**
     * @return names given in those years to children of that sex, which differ from this one by a letter or two and do not sound
     *         the same, as parents of twins like them; maybe none
     */
    public synchronized List<String> proches(String prenom, Sexe sexe, int annee) {
        return proches.computeIfAbsent(sexe + prenom + annee, cle -> {
            List<Vague> siennes = vagues.stream()
                    .filter(vague -> vague.sexe() == sexe && Math.abs(vague.annee() - annee) <= 2 * LARGEUR).toList();
            Set<Origine> origines = siennes.stream().filter(vague -> vague.prenoms().contains(prenom)).map(Vague::origine)
                    .collect(Collectors.toSet());
            return siennes.stream().filter(vague -> origines.contains(vague.origine()))
                    .flatMap(vague -> vague.prenoms().stream()).distinct()
                    .filter(autre -> Ecart.entre(prenom, autre) <= LETTRES_PROCHES && !Sonorite.pareils(prenom, autre))
                    .toList();
        });
    }
}
