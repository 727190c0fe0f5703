package fr.apiparticulier.k8s.report;

import java.util.ArrayList;
import java.util.List;

/** What is said at the end: a line for each overlay, and a total. */
public final class Summary {

    private static final int NARROWEST = 14;
    private static final String COLUMNS = "%10s%10s%10s";
    private final List<Row> rows = new ArrayList<>();

    private record Row(String overlay, int objects, int checks, int findings) {
    }

    public void add(String overlay, int objects, Findings found) {
        rows.add(new Row(overlay, objects, found.checks(), found.all().size()));
    }

    public boolean isClean() {
        return findings() == 0;
    }

    /** The total is the last one. */
    public List<String> lines() {
        int width = rows.stream().mapToInt(row -> row.overlay().length()).reduce(NARROWEST, Math::max);
        String form = "%-" + width + "s" + COLUMNS;
        List<String> lines = new ArrayList<>(List.of(form.formatted("overlay", "objects", "checks", "findings")));
        rows.forEach(row -> lines.add(form.formatted(row.overlay(), row.objects(), row.checks(), row.findings())));
        lines.add("total: %d overlays, %d objects, %d checks, %d findings".formatted(rows.size(),
                rows.stream().mapToInt(Row::objects).sum(), rows.stream().mapToInt(Row::checks).sum(), findings()));
        return lines;
    }

    private int findings() {
        return rows.stream().mapToInt(Row::findings).sum();
    }
}
