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
        } else if (anneeDemandee < courant.getYear() - ANNEES_CONSERVEES) {
            query.wrong(GatewayError.ANNEE_TROP_ANCIENNE);
        }
        if (moisDemande < 1 || moisDemande > 12) {
            query.wrong(GatewayError.MOIS);
            return courant;
        }
        YearMonth demande = YearMonth.of(anneeDemandee, moisDemande);
        // A year to come has been told already, and beside a year that is none no month is to come.
        boolean anneeConnue = annee != null || query.text("annee").isEmpty();
        if (anneeConnue && anneeDemandee == courant.getYear() && demande.isAfter(courant)) {
            query.wrong(GatewayError.MOIS);
        }
        return demande;
    }
}
