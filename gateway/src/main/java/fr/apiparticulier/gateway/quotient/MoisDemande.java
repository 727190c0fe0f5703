package fr.apiparticulier.gateway.quotient;

import java.time.Clock;
import java.time.YearMonth;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.parameter.Formats;
import fr.apiparticulier.gateway.parameter.Query;

/**
 * The month whose quotient is asked: parameters {@code annee} and {@code mois}, each the current one if left out, within
 * this year and the two before.
 */
final class MoisDemande {

    private static final int ANNEES_CONSERVEES = 2;

    private MoisDemande() {
    }

    static YearMonth lire(Query query, Clock clock) {
        YearMonth courant = YearMonth.now(clock);
        Integer annee = query.value("annee", null, GatewayError.ANNEE, Formats.number(4));
        Integer mois = query.value("mois", null, GatewayError.MOIS, Formats.number(2));
        int anneeDemandee = annee == null ? courant.getYear() : annee;
        int moisDemande = mois == null ? courant.getMonthValue() : mois;
        if (anneeDemandee > courant.getYear()) {
            query.wrong(GatewayError.ANNEE);
            return courant;
        }
        if (anneeDemandee < courant.getYear() - ANNEES_CONSERVEES) {
            query.wrong(GatewayError.ANNEE_TROP_ANCIENNE);
            return courant;
        }
        if (moisDemande < 1 || moisDemande > 12 || YearMonth.of(anneeDemandee, moisDemande).isAfter(courant)) {
            query.wrong(GatewayError.MOIS);
            return courant;
        }
        return YearMonth.of(anneeDemandee, moisDemande);
    }
}
