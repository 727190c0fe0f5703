package fr.apiparticulier.gateway.parameter;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.identite.DateNaissance;

/** A birth date given in three parameters: year, month, day. */
final class Naissance {

    private static final LocalDate PREMIER_JOUR = LocalDate.of(1900, 1, 1);

    private Naissance() {
    }

    /**
     * @param suffixe what the three parameters are called after {@code annee}, {@code mois}, {@code jour}
     * @param complete whether all three are required
     */
    static DateNaissance read(Query query, String suffixe, boolean complete, Clock clock) {
        Integer annee = part(query, "annee" + suffixe, 4, complete ? GatewayError.ANNEE_NAISSANCE : null);
        // Where they may be missing, a month without a year and a day without a month do not count, be they right or wrong.
        boolean moisCompte = complete || query.text("annee" + suffixe).isPresent();
        boolean jourCompte = complete || moisCompte && query.text("mois" + suffixe).isPresent();
        Integer mois = moisCompte ? part(query, "mois" + suffixe, 2, complete ? GatewayError.MOIS_NAISSANCE : null) : null;
        Integer jour = jourCompte ? part(query, "jour" + suffixe, 2, complete ? GatewayError.JOUR_NAISSANCE : null) : null;
        try {
            // 0 stands for "unknown" where that is allowed; where all is required, it is no date.
            DateNaissance date = DateNaissance.avecZeros(zero(annee), zero(mois), zero(jour));
            boolean manque = complete && annee != null && mois != null && jour != null && !date.estComplete();
            if (manque || date.annee() != null && !isPast(date, clock)) {
                query.wrong(GatewayError.DATE_NAISSANCE);
            }
            return date;
        } catch (DateTimeException e) {
            query.wrong(GatewayError.DATE_NAISSANCE);
            return DateNaissance.INCONNUE;
        }
    }

    private static Integer part(Query query, String name, int digits, GatewayError missing) {
        return query.value(name, missing, GatewayError.DATE_NAISSANCE, Formats.number(digits));
    }

    private static boolean isPast(DateNaissance date, Clock clock) {
        return isPast(LocalDate.of(date.annee(), date.mois() == null ? 1 : date.mois(),
                date.jour() == null ? 1 : date.jour()), clock);
    }

    /** @return whether somebody alive may be born on that day: from 1900 to yesterday */
    static boolean isPast(LocalDate jour, Clock clock) {
        return !jour.isBefore(PREMIER_JOUR) && jour.isBefore(LocalDate.now(clock));
    }

    private static int zero(Integer part) {
        return part == null ? 0 : part;
    }
}
