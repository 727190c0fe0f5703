package fr.apiparticulier.suite.upgrade;

/**
 * What the journal is worth afterwards.
 *
 * @param sansEvenement answers that it does not tell of as often as it has to
 * @param prouve whether {@code journal verify} finds it whole
 */
record Constat(int sansEvenement, boolean prouve) {
}
