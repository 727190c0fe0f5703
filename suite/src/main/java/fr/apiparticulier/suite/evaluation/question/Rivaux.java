package fr.apiparticulier.suite.evaluation.question;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.evaluation.corruption.Copie;
import fr.apiparticulier.suite.evaluation.lexique.Ecart;
import fr.apiparticulier.suite.evaluation.lexique.Lettres;
import fr.apiparticulier.suite.evaluation.population.Personne;
import fr.apiparticulier.suite.evaluation.population.Population;

/** Finds whoever else a question fits: by name and year or by given name and date, so that not everybody is looked at. */
final class Rivaux {

    private final Population population;
    private final Concordance concordance = new Concordance();
    private final Index parNom;
    private final Index parPrenom;

    Rivaux(Population population) {
        this.population = population;
        Index.Ajouts noms = new Index.Ajouts(population.taille());
        Index.Ajouts prenoms = new Index.Ajouts(population.taille());
        for (int numero = 0; numero < population.taille(); numero++) {
            Identite inscrite = population.personne(numero).inscrite();
            noms.ajouter(nomEtAnnee(inscrite.nomNaissance(), inscrite), numero);
            if (inscrite.nomUsage() != null) {
                noms.ajouter(nomEtAnnee(inscrite.nomUsage(), inscrite), numero);
            }
            prenoms.ajouter(prenomEtDate(inscrite), numero);
        }
        parNom = noms.index();
        parPrenom = prenoms.index();
    }

    private static String nomEtAnnee(String nom, Identite identite) {
        return Lettres.seules(nom) + identite.naissance().annee();
    }

    private static String prenomEtDate(Identite identite) {
        return Lettres.seules(identite.prenoms().get(0)) + identite.naissance().iso();
    }

    /**
     * @param vraie of whoever the question is about
     * @param ine theirs, or null if they are absent
     */
    Rivalite de(Identite dite, Identite vraie, String ine) {
        List<Personne> rivaux = personnes(parNom.sous(nomEtAnnee(dite.nomNaissance(), dite)))
                .filter(personne -> concordance.entiere(dite, personne.inscrite())).toList();
        boolean lui = rivaux.stream().anyMatch(personne -> personne.ine().equals(ine));
        if (rivaux.size() > (lui ? 1 : 0)) {
            return lui ? Rivalite.HOMONYME : Rivalite.AUTRUI;
        }
        return ine == null && !concordance.entiere(dite, vraie) && presque(dite) ? Rivalite.PRESQUE : Rivalite.AUCUNE;
    }

    private Stream<Personne> personnes(IntStream numeros) {
        return numeros.mapToObj(population::personne);
    }

    /** One slip in the first given name, or one in the birth name. */
    private boolean presque(Identite dite) {
        return !dite.prenoms().isEmpty()
                && (personnes(parNom.sous(nomEtAnnee(dite.nomNaissance(), dite))).map(Personne::inscrite)
                        .anyMatch(inscrite -> unEcart(dite.prenoms().get(0), inscrite.prenoms().get(0))
                                && concordance.entiere(Copie.avecPremier(dite, inscrite.prenoms().get(0)), inscrite))
                        || personnes(parPrenom.sous(prenomEtDate(dite))).map(Personne::inscrite)
                                .anyMatch(inscrite -> unEcart(dite.nomNaissance(), inscrite.nomNaissance())
                                        && concordance.entiere(Copie.avecNom(dite, inscrite.nomNaissance()), inscrite)));
    }

    private static boolean unEcart(String un, String autre) {
        return Ecart.entre(Lettres.seules(un), Lettres.seules(autre)) <= 1;
    }
}
