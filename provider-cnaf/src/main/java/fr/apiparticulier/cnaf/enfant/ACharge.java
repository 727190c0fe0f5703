package fr.apiparticulier.cnaf.enfant;

import java.time.LocalDate;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import fr.apiparticulier.cnaf.dossier.Dossier.Enfant;
import fr.apiparticulier.contract.identite.DateNaissance;

/**
 * Which children of a file are "à charge" in the sense of family law (code de la sécurité sociale, art. L512-3, R512-2):
 * below the age limit and, once school is not compulsory any more, earning no more than the ceiling.
 */
@ApplicationScoped
public class ACharge {

    private final EnfantConfig config;

    ACharge(EnfantConfig config) {
        this.config = config;
    }

    /** @return the rule on one day; a child whose birth date is unknown is listed, since the caisse lists it */
    public Predicate<Enfant> le(LocalDate jour) {
        return enfant -> {
            DateNaissance naissance = enfant.individu().identite().naissance();
            if (naissance.annee() == null) {
                return true;
            }
            // An unknown month or day is read as the latest one: the child keeps its right until it is surely too old.
            LocalDate ne = LocalDate.of(naissance.annee(), naissance.mois() == null ? 12 : naissance.mois(), 1);
            ne = ne.withDayOfMonth(naissance.jour() == null ? ne.lengthOfMonth() : naissance.jour());
            boolean tropAge = !jour.isBefore(ne.plusYears(config.ageLimite()));
            boolean revenusComptent = !jour.isBefore(ne.plusYears(config.ageRevenus()));
            return !tropAge && !(revenusComptent && enfant.revenuMensuel().compareTo(config.revenuMaximal()) > 0);
        };
    }
}
