package fr.apiparticulier.suite.evaluation.question;

import java.util.Arrays;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.evaluation.lexique.Lettres;
import fr.apiparticulier.suite.evaluation.population.Personne;
import fr.apiparticulier.suite.evaluation.population.Population;

/** Finds whoever else a question fits. By name and year, so that not everybody is looked at: eight bytes for each name. */
final class Rivaux {

    private static final int BITS = 24;
    private static final long NUMEROS = (1L << BITS) - 1;

    private final Population population;
    private final Concordance concordance = new Concordance();
    /** The scattered name and year, above the number of whoever has them. */
    private final long[] cles;

    Rivaux(Population population) {
        if (population.taille() > NUMEROS) {
            throw new IllegalArgumentException("population: more than " + NUMEROS);
        }
        this.population = population;
        long[] toutes = new long[2 * population.taille()];
        int nombre = 0;
        for (int numero = 0; numero < population.taille(); numero++) {
            Identite inscrite = population.personne(numero).inscrite();
            toutes[nombre++] = cle(inscrite.nomNaissance(), inscrite) | numero;
            if (inscrite.nomUsage() != null) {
                toutes[nombre++] = cle(inscrite.nomUsage(), inscrite) | numero;
            }
        }
        cles = Arrays.copyOf(toutes, nombre);
        Arrays.sort(cles);
    }

    private static long cle(String nom, Identite identite) {
        long melange = (Lettres.seules(nom).hashCode() * 4_001L + identite.naissance().annee()) * 0x9E3779B97F4A7C15L;
        return (melange ^ melange >>> 29) & ~NUMEROS;
    }

    /** @param ine of whoever the question is about, or null */
    Rivalite de(Identite dite, String ine) {
        boolean lui = false;
        boolean autre = false;
        long cle = cle(dite.nomNaissance(), dite);
        int place = Arrays.binarySearch(cles, cle);
        for (int i = place < 0 ? -place - 1 : place; i < cles.length && (cles[i] & ~NUMEROS) == cle; i++) {
            Personne personne = population.personne((int) (cles[i] & NUMEROS));
            if (concordance.entiere(dite, personne.inscrite())) {
                boolean celui = personne.ine().equals(ine);
                lui |= celui;
                autre |= !celui;
            }
        }
        return !autre ? Rivalite.AUCUNE : lui ? Rivalite.HOMONYME : Rivalite.AUTRUI;
    }
}
