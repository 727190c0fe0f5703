package fr.apiparticulier.suite.evaluation.population;

import java.time.LocalDate;
import java.util.random.RandomGenerator;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.suite.evaluation.lexique.Origine;

/** Days of birth. */
public final class Naissances {

    static final int PREMIERE = 1938;
    static final int DERNIERE = 2012;
    private static final int MOIS = 12;
    /** Of a hundred people born where the civil status came late, so many have but a year, a month, or New Year's day. */
    private static final int SANS_MOIS = 6;
    private static final int SANS_JOUR = 7;
    private static final int NOUVEL_AN = 12;

    private Naissances() {
    }

    /** @return any day of that year */
    public static LocalDate jour(int annee, RandomGenerator hasard) {
        LocalDate premier = LocalDate.of(annee, 1, 1);
        return premier.plusDays(hasard.nextInt(premier.lengthOfYear()));
    }

    static LocalDate adulte(RandomGenerator hasard) {
        return jour(PREMIERE + hasard.nextInt(1995 - PREMIERE), hasard);
    }

    static DateNaissance ailleurs(LocalDate jour, Origine origine, RandomGenerator hasard) {
        if (origine == Origine.FRANCE || origine == Origine.IBERIE || origine == Origine.EUROPE) {
            return DateNaissance.de(jour);
        }
        int sort = hasard.nextInt(100);
        if (sort < SANS_MOIS) {
            return DateNaissance.avecZeros(jour.getYear(), 0, 0);
        }
        if (sort < SANS_JOUR) {
            return DateNaissance.avecZeros(jour.getYear(), 1 + hasard.nextInt(MOIS), 0);
        }
        return DateNaissance.de(sort < NOUVEL_AN ? jour.withDayOfYear(1) : jour);
    }
}
