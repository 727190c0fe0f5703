package fr.apiparticulier.suite.evaluation.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.suite.evaluation.lexique.Origine;
import fr.apiparticulier.suite.evaluation.lexique.Sonorite;

/** What children of one family share, and what tells them apart: no two have given names that sound alike. */
final class Lignee {

    /** One given name, two, three, or four, of a hundred people. */
    private static final int[] NOMBRES = {25, 55, 95};
    private static final int ESSAIS = 50;
    private static final double NE_AILLEURS = 0.03;
    private static final double MEME_COMMUNE = 0.8;

    private final Lexiques lexiques;
    private final RandomGenerator hasard;
    private final Origine origine;
    private final Set<String> entendus = new HashSet<>();

    Lignee(Lexiques lexiques, Origine origine, RandomGenerator hasard) {
        this.lexiques = lexiques;
        this.origine = origine;
        this.hasard = hasard;
    }

    String nom() {
        return lexiques.noms().tirer(origine, hasard);
    }

    /** Somebody already of the family: nobody else gets one of their names. */
    void connaitre(Identite personne) {
        personne.prenoms().forEach(prenom -> entendus.add(Sonorite.de(prenom)));
    }

    List<String> prenoms(Sexe sexe, int annee) {
        return prenoms(prenom(sexe, annee), sexe, annee);
    }

    /** @param premier the first one */
    List<String> prenoms(String premier, Sexe sexe, int annee) {
        List<String> prenoms = new ArrayList<>(List.of(premier));
        int sort = hasard.nextInt(100);
        int nombre = 1;
        for (int seuil : NOMBRES) {
            nombre += sort >= seuil ? 1 : 0;
        }
        while (prenoms.size() < nombre) {
            // The further ones are the grandparents'.
            prenoms.add(prenom(sexe, Math.max(annee - hasard.nextInt(60), Naissances.PREMIERE)));
        }
        return prenoms;
    }

    private String prenom(Sexe sexe, int annee) {
        String prenom = lexiques.prenoms().tirer(sexe, origine, annee, hasard);
        for (int essai = 0; essai < ESSAIS && !entendus.add(Sonorite.de(prenom)); essai++) {
            prenom = lexiques.prenoms().tirer(sexe, origine, annee, hasard);
        }
        return prenom;
    }

    /** @return a first given name for a twin: of three one or so is nearly the other's */
    String prenomDeJumeau(String autre, Sexe sexe, int annee) {
        return hasard.nextInt(3) > 0 ? prenom(sexe, annee) : proche(autre, sexe, annee).orElseGet(() -> prenom(sexe, annee));
    }

    /** @return a name that nobody in the family has, and that is nearly this one; empty if there is none */
    Optional<String> proche(String prenom, Sexe sexe, int annee) {
        List<String> proches = lexiques.prenoms().proches(prenom, sexe, annee).stream()
                .filter(proche -> !entendus.contains(Sonorite.de(proche))).toList();
        if (proches.isEmpty()) {
            return Optional.empty();
        }
        String proche = proches.get(hasard.nextInt(proches.size()));
        entendus.add(Sonorite.de(proche));
        return Optional.of(proche);
    }

    /** @return somebody born then, where such families have their children, or elsewhere in the world */
    Identite personne(String nom, List<String> prenoms, Sexe sexe, LocalDate jour, String commune, double ailleurs) {
        boolean dAilleurs = hasard.nextDouble() < (origine == Origine.FRANCE ? NE_AILLEURS : ailleurs);
        DateNaissance naissance = dAilleurs ? Naissances.ailleurs(jour, origine, hasard) : DateNaissance.de(jour);
        return new Identite(nom, null, prenoms, naissance, sexe,
                dAilleurs ? null : commune, dAilleurs ? lexiques.pays().tirer(origine, hasard) : Identite.FRANCE);
    }

    String commune(int annee) {
        return lexiques.communes().tirer(annee, hasard);
    }

    /** @return where the next child of a family is born whose first ones were born there */
    String communeDApres(String commune, int annee) {
        return hasard.nextDouble() < MEME_COMMUNE ? commune : commune(annee);
    }
}
