package fr.apiparticulier.suite.conformance.fiche;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;

import fr.apiparticulier.suite.conformance.cas.Cas;

/**
 * Which month a question about a quotient familial means today: the one it names, else the current one; asked by numéro
 * d'allocataire, where no month can be named, it is the previous one.
 */
public final class MoisDemande {

    private static final int ANNEES_CONSERVEES = 2;

    private final Clock clock;

    public MoisDemande(Clock clock) {
        this.clock = clock;
    }

    public YearMonth de(Cas cas) {
        YearMonth courant = YearMonth.now(clock);
        if (cas.texte("numeroAllocataire").isPresent()) {
            return courant.minusMonths(1);
        }
        int annee = nombre(cas, "annee").orElse(courant.getYear());
        int mois = nombre(cas, "mois").orElse(courant.getMonthValue());
        try {
            return YearMonth.of(annee, mois);
        } catch (DateTimeException e) {
            return courant;
        }
    }

    /** @return whether the question leaves the month to the day it is asked on */
    public boolean estAujourdhui(Cas cas) {
        return nombre(cas, "annee").isEmpty() && nombre(cas, "mois").isEmpty();
    }

    /** @return whether the month named is to come, or lies before the three calendar years that the service answers for */
    public boolean estHorsService(Cas cas) {
        YearMonth courant = YearMonth.now(clock);
        return de(cas).isAfter(courant) || de(cas).getYear() < courant.getYear() - ANNEES_CONSERVEES;
    }

    private static Optional<Integer> nombre(Cas cas, String parametre) {
        return cas.texte(parametre).filter(texte -> texte.matches("\\d{1,4}")).map(Integer::valueOf);
    }
}
