package fr.apiparticulier.suite.chaos.bilan;

import java.util.List;

/**
 * One fault's result.
 *
 * @param appels sent under it
 * @param fausses answers that are not the oracle's and that the contract does not have for this fault
 * @param autres calls that failed though their own provider was well
 * @param sansReponse calls of which nothing was heard at all
 * @param refus answers that the contract has for this fault
 * @param retablissement milliseconds from the repair to the last call that failed
 * @param sansEvenement answers 200 that the journal does not tell of exactly once
 * @param motifs what failed how, counted; no value of a question
 * @param constats what else is not as it should be
 */
public record Ligne(String nom, int appels, int fausses, int autres, int sansReponse, int refus, long retablissement,
        int sansEvenement, List<String> motifs, List<String> constats) {

    public Ligne {
        motifs = List.copyOf(motifs);
        constats = List.copyOf(constats);
    }

    /** @return whether nothing happened under this fault that must not */
    public boolean estSaine() {
        return fausses + autres + sansReponse + sansEvenement == 0 && constats.isEmpty();
    }
}
