package fr.apiparticulier.k8s.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was looked at in one overlay, and what of it is not as it should be. */
public final class Findings {

    private final String overlay;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> checks = new HashMap<>();
    private String rule = "";

    public Findings(String overlay) {
        this.overlay = overlay;
    }

    /** What follows is put down to this rule. */
    public void by(String rule) {
        this.rule = rule;
    }

    /**
     * One check.
     *
     * @param expected what would have been right, as words that follow "expected:"
     * @return whether it holds, so that what depends on it can be left out
     */
    public boolean expect(boolean holds, Place place, String wrong, String expected) {
        checks.merge(rule, 1, Integer::sum);
        if (!holds) {
            findings.add(new Finding(overlay, place, wrong, expected, rule));
        }
        return holds;
    }

    public List<Finding> all() {
        return Collections.unmodifiableList(findings);
    }

    public int checks() {
        return checks.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How much a rule has looked at: one that looked at nothing has found nothing either. */
    public int checksBy(String rule) {
        return checks.getOrDefault(rule, 0);
    }
}
