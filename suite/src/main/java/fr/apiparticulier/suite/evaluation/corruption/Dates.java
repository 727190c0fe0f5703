package fr.apiparticulier.suite.evaluation.corruption;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.random.RandomGenerator;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;

/** What becomes of a birth date. */
final class Dates {

    private static final int MOIS = 12;
    private static final int CHIFFRES = 10;
    /** The last two of the year, and those of month and day, in {@code AAAA-MM-JJ}. */
    private static final int[] PLACES = {2, 3, 5, 6, 8, 9};
    private static final int ESSAIS = 20;
    private static final int AUJOURD_HUI = 2026;

    private Dates() {
    }

    static Optional<Dite> sansJour(Identite dite, Identite vraie, RandomGenerator hasard) {
        DateNaissance date = dite.naissance();
        return dite(dite, DateNaissance.avecZeros(date.annee(), date.mois() == null ? 0 : date.mois(), 0));
    }

    static Optional<Dite> sansMois(Identite dite, Identite vraie, RandomGenerator hasard) {
        return dite(dite, DateNaissance.avecZeros(dite.naissance().annee(), 0, 0));
    }

    static Optional<Dite> jourPourMois(Identite dite, Identite vraie, RandomGenerator hasard) {
        DateNaissance date = dite.naissance();
        return !date.estComplete() || date.jour() > MOIS
                ? Optional.empty()
                : dite(dite, new DateNaissance(date.annee(), date.jour(), date.mois()));
    }

    /** One digit is another, and a day that exists comes of it. */
    static Optional<Dite> unChiffre(Identite dite, Identite vraie, RandomGenerator hasard) {
        if (!dite.naissance().estComplete()) {
            return Optional.empty();
        }
        for (int essai = 0; essai < ESSAIS; essai++) {
            StringBuilder iso = new StringBuilder(dite.naissance().iso());
            iso.setCharAt(PLACES[hasard.nextInt(PLACES.length)], (char) ('0' + hasard.nextInt(CHIFFRES)));
            Optional<DateNaissance> date = lire(iso.toString()).filter(autre -> !autre.equals(dite.naissance()));
            if (date.isPresent()) {
                return dite(dite, date.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<DateNaissance> lire(String iso) {
        try {
            DateNaissance date = DateNaissance.avecZeros(Integer.parseInt(iso.substring(0, 4)),
                    Integer.parseInt(iso.substring(5, 7)), Integer.parseInt(iso.substring(8)));
            return Optional.of(date).filter(lue -> lue.estComplete() && lue.annee() < AUJOURD_HUI);
        } catch (DateTimeException e) {
            // The thirtieth of February: nobody can type it where dates are checked.
            return Optional.empty();
        }
    }

    private static Optional<Dite> dite(Identite dite, DateNaissance date) {
        return Dite.sauf(dite, Copie.avecNaissance(dite, date), "");
    }
}
