package fr.apiparticulier.suite.evaluation.lexique;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Where people are born: mostly where there is a maternity. Some communes had, or have since, another code. */
public final class Communes {

    private static final Map<String, String> VILLES = Map.of("751", "75056", "6938", "69123", "132", "13055");
    /** Of those born in a commune that has merged, how many a register has under the code of then. */
    private static final double COMME_ALORS = 0.7;

    /** @param depuis from that day on whoever was born in the one is said to be of the other */
    public record Fusion(String avant, String apres, LocalDate depuis) {
    }

    private final Poids<String> toutes;
    private final List<Fusion> fusions = Ressource.lignes("fusions.csv").stream().map(ligne -> ligne.split(","))
            .map(mots -> new Fusion(mots[0], mots[1], LocalDate.parse(mots[2]))).toList();
    private final Map<String, List<Fusion>> parArrivee = new HashMap<>();

    public Communes() {
        Poids.Liste<String> liste = new Poids.Liste<>();
        Ressource.lignes("communes.csv").stream().map(ligne -> ligne.split(","))
                .forEach(mots -> liste.ajouter(mots[0], Integer.parseInt(mots[1])));
        toutes = liste.poids();
        fusions.forEach(fusion -> parArrivee.computeIfAbsent(fusion.apres(), cle -> new ArrayList<>()).add(fusion));
    }

    /** @return a COG code, maybe one of then */
    public String tirer(int annee, RandomGenerator hasard) {
        String commune = toutes.tirer(hasard);
        List<Fusion> anciennes = parArrivee.getOrDefault(commune, List.of()).stream()
                .filter(fusion -> annee < fusion.depuis().getYear()).toList();
        return anciennes.isEmpty() || hasard.nextDouble() > COMME_ALORS
                ? commune
                : anciennes.get(hasard.nextInt(anciennes.size())).avant();
    }

    /** @return the other codes under which whoever was born there may be known; none for most */
    public List<String> autrement(String commune) {
        List<String> autres = new ArrayList<>();
        for (Fusion fusion : fusions) {
            if (fusion.avant().equals(commune)) {
                autres.add(fusion.apres());
            } else if (fusion.apres().equals(commune)) {
                autres.add(fusion.avant());
            }
        }
        return autres;
    }

    /** @return the code of Paris, Lyon or Marseille if the commune is one of its arrondissements; else the same */
    public static String ville(String commune) {
        return VILLES.entrySet().stream().filter(ville -> commune.startsWith(ville.getKey())).map(Map.Entry::getValue)
                .findFirst()
                .orElse(commune);
    }
}
