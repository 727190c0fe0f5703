package fr.apiparticulier.suite.conformance.rule;

import java.util.Set;

import fr.apiparticulier.suite.conformance.compare.Difference;
import fr.apiparticulier.suite.conformance.fault.Panne;

/** Conditions on a question that was not asked. */
final class SurLaQuestion {

    /** Of OpenID Connect and of FranceConnect; no route has a parameter of these names. */
    private static final Set<String> REVENDICATIONS = Set.of("given_name", "family_name", "birthdate", "birthplace",
            "birthcountry", "gender", "preferred_username", "sub", "token");
    private static final Set<Integer> QUOTAS = Set.of(429, 509);
    private static final Set<Integer> JETONS = Set.of(401, 403);

    private SurLaQuestion() {
    }

    static boolean estFranceConnect(Rejeu rejeu, Difference question) {
        return REVENDICATIONS.stream().anyMatch(rejeu.cas().parametres()::has);
    }

    static boolean aUnParametreInconnu(Rejeu rejeu, Difference question) {
        return rejeu.cas().parametres().properties().stream()
                .anyMatch(parametre -> !rejeu.operation().parametres().connait(parametre.getKey()));
    }

    static boolean estUneErreurDeJeton(Rejeu rejeu, Difference question) {
        return JETONS.contains(rejeu.cas().statut());
    }

    static boolean estUnQuota(Rejeu rejeu, Difference question) {
        return QUOTAS.contains(rejeu.cas().statut());
    }

    static boolean estUnePanneNonRejouable(Rejeu rejeu, Difference question) {
        return Panne.estEnregistree(rejeu.cas()) && Panne.de(rejeu.cas()).isEmpty();
    }
}
