package fr.apiparticulier.suite.conformance.report;

import java.util.List;

import fr.apiparticulier.suite.conformance.rule.Verdict;

/**
 * What became of one case.
 *
 * @param motifs why it did not simply pass, one line each; the rule's id stands first where there is one
 */
public record Resultat(String operation, String cas, Verdict verdict, List<String> motifs) {
}
