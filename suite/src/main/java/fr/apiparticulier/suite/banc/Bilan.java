package fr.apiparticulier.suite.banc;

import java.util.Comparator;
import java.util.List;

/**
 * What came of it.
 *
 * @param ressources each asked alone
 * @param ensemble the last answer of five that were asked at the same time
 * @param dossier all five by one question
 * @param fournisseur what the slowest provider of each took, as the gateway saw it
 * @param processeurDossier milliseconds that the gateway computes for a dossier
 * @param processeurEnsemble the same for five calls
 */
record Bilan(List<Ressource> ressources, Serie ensemble, Serie dossier, Serie fournisseur, double processeurDossier,
        double processeurEnsemble) {

    /** What a dossier may take, of what its slowest part takes alone. */
    static final double DUREE_MAXIMALE = 1.25;
    /** What it may cost, of what its parts cost alone. */
    static final double COUT_MAXIMAL = 1;

    /** @param nom as in {@code quotient_familial} */
    record Ressource(String nom, Serie seule) {
    }

    Bilan {
        ressources = List.copyOf(ressources);
    }

    Ressource plusLente() {
        return ressources.stream().max(Comparator.comparingDouble(une -> une.seule().mediane())).orElseThrow();
    }

    /** @return of medians */
    double duree() {
        return dossier.mediane() / plusLente().seule().mediane();
    }

    double cout() {
        return processeurDossier / processeurEnsemble;
    }

    boolean tient() {
        return duree() <= DUREE_MAXIMALE && cout() <= COUT_MAXIMAL;
    }
}
