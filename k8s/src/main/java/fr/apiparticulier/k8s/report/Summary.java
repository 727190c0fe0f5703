package fr.apiparticulier.k8s.report;

import java.util.ArrayList;
import java.util.List;

/** What is said at the end: a line for each overlay, and a total. */
public final class Summary {

    private static final String ROW = "%-14s%10s%10s%10s";
    private final List<String> rows = new ArrayList<>(List.of(ROW.formatted("overlay", "objects", "checks", "findings")));
    private int overlays;
    private int objects;
    private int checks;
    private int findings;

    public void add(String overlay, int objects, Findings found) {
        rows.add(ROW.formatted(overlay, objects, found.checks(), found.all().size()));
        overlays++;
        this.objects += objects;
        checks += found.checks();
        findings += found.all().size();
    }

    public boolean isClean() {
        return findings == 0;
    }

    /** The total is the last one. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(rows);
        lines.add("total: %d overlays, %d objects, %d checks, %d findings".formatted(overlays, objects, checks, findings));
        return lines;
    }
}
