package fr.apiparticulier.gateway.parameter;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.ine.Ine;

/** The identifiant national étudiant: parameter {@code ine}. */
public final class IneParameter {

    private static final String NAME = "ine";

    private IneParameter() {
    }

    /** @return whether a v2 call is by INE; then an identity beside it does not count */
    public static boolean isGiven(Asked asked) {
        return asked.holds(NAME);
    }

    /** @return the INE, or null if it is missing or wrong, which the query then knows */
    public static String read(Query query) {
        Ine ine = query.value(NAME, GatewayError.INE, GatewayError.INE, Ine::lire);
        return ine == null ? null : ine.valeur();
    }
}
