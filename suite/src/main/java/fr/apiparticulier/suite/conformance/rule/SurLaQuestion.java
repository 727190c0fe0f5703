package fr.apiparticulier.suite.conformance.rule;

import java.util.Set;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.conformance.cas.Cas;
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

    static boolean aDesRevendications(Cas cas) {
        return REVENDICATIONS.stream().anyMatch(cas.parametres()::has);
    }

    /** FranceConnect lets nobody in of whom it does not know all of this. */
    static boolean estUnPivotIncomplet(Rejeu rejeu, Difference question) {
        Identite identite = rejeu.question();
        return rejeu.estFranceConnect() && (identite.nomNaissance() == null || identite.prenoms().isEmpty()
                || identite.naissance().annee() == null || identite.sexe() == null || identite.codePays() == null
                || Identite.FRANCE.equals(identite.codePays()) && identite.codeCommune() == null);
    }

    static boolean aUnParametreInconnu(Rejeu rejeu, Difference question) {
        return rejeu.cas().parametres().properties().stream()
                .anyMatch(parametre -> !rejeu.operation().parametres().connait(parametre.getKey())
                        && !REVENDICATIONS.contains(parametre.getKey()));
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
