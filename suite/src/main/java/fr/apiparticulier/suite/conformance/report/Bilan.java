package fr.apiparticulier.suite.conformance.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.apiparticulier.suite.conformance.rule.Verdict;

/** All results of a run, in the order they came. */
public final class Bilan {

    private final Map<String, List<Resultat>> parOperation = new LinkedHashMap<>();

    public void ajouter(Resultat resultat) {
        parOperation.computeIfAbsent(resultat.operation(), operation -> new ArrayList<>()).add(resultat);
    }

    public List<String> operations() {
        return List.copyOf(parOperation.keySet());
    }

    public List<Resultat> de(String operation) {
        return List.copyOf(parOperation.getOrDefault(operation, List.of()));
    }

    public List<Resultat> avec(Verdict verdict) {
        return parOperation.values().stream().flatMap(List::stream).filter(resultat -> resultat.verdict() == verdict).toList();
    }

    public int taille() {
        return parOperation.values().stream().mapToInt(List::size).sum();
    }

    /** @return how many cases of the operation have this verdict */
    long nombre(String operation, Verdict verdict) {
        return de(operation).stream().filter(resultat -> resultat.verdict() == verdict).count();
    }

    public boolean estReussi() {
        return avec(Verdict.FAILED).isEmpty();
    }

    /** @return the last line of every report */
    public String total() {
        return "total: %d cases, %d passed, %d tolerated, %d deviating, %d skipped, %d failed".formatted(taille(),
                avec(Verdict.PASSED).size(), avec(Verdict.TOLERATED).size(), avec(Verdict.DEVIATING).size(),
                avec(Verdict.SKIPPED).size(), avec(Verdict.FAILED).size());
    }
}
