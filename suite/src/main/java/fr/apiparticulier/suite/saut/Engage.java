package fr.apiparticulier.suite.saut;

import java.util.List;

/**
 * A row of the table.
 *
 * @param nom as the table names it
 * @param jetons what stands in {@code Authorization}, in turn
 */
record Engage(String nom, Concurrent concurrent, List<String> jetons) {
}
