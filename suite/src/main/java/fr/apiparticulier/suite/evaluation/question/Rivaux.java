package fr.apiparticulier.suite.evaluation.question;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.evaluation.lexique.Lettres;
import fr.apiparticulier.suite.evaluation.population.Personne;
import fr.apiparticulier.suite.evaluation.population.Population;

/** Finds whoever else a question fits: by name and year, so that not everybody is looked at. */
final class Rivaux {

    private final Population population;
    private final Concordance concordance = new Concordance();
    private final Index parNom;

    Rivaux(Population population) {
        this.population = population;
        Index.Ajouts noms = new Index.Ajouts(population.taille());
        for (int numero = 0; numero < population.taille(); numero++) {
            Identite inscrite = population.personne(numero).inscrite();
            noms.ajouter(nomEtAnnee(inscrite.nomNaissance(), inscrite), numero);
            if (inscrite.nomUsage() != null) {
                noms.ajouter(nomEtAnnee(inscrite.nomUsage(), inscrite), numero);
            }
        }
        parNom = noms.index();
    }

    private static String nomEtAnnee(String nom, Identite identite) {
        return Lettres.seules(nom) + identite.naissance().annee();
    }

    /**
     * @param juste what would have been said had nothing gone wrong
     * @param ine of whoever the question is about, or null if they are absent
     */
    Rivalite de(Identite juste, Identite dite, String ine) {
        Rivalite rivalite = de(dite, ine);
        return rivalite == Rivalite.AUCUNE ? de(juste, ine) : rivalite;
    }

    /** @param ine of whoever the question is about, or null if they are absent */
    Rivalite de(Identite dite, String ine) {
        List<Personne> rivaux = personnes(parNom.sous(nomEtAnnee(dite.nomNaissance(), dite)))
                .filter(personne -> concordance.entiere(dite, personne.inscrite())).toList();
        boolean lui = rivaux.stream().anyMatch(personne -> personne.ine().equals(ine));
        if (rivaux.size() > (lui ? 1 : 0)) {
            return lui ? Rivalite.HOMONYME : Rivalite.AUTRUI;
        }
        return Rivalite.AUCUNE;
    }

    private Stream<Personne> personnes(IntStream numeros) {
        return numeros.mapToObj(population::personne);
    }
}
