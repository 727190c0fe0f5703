package fr.apiparticulier.k8s.alert;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import fr.apiparticulier.k8s.manifest.Document;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.rule.Rule;

/**
 * What is promised is promised of 30 days, and some alerts are about as long: where an installation brings a Prometheus of its
 * own by the operator, that remembers them. It need not stand among our objects, and nothing else of it is ours to judge.
 */
public final class MonthKept implements Rule {

    private static final String GROUP = "monitoring.coreos.com/";
    private static final String KIND = "Prometheus";
    /** As {@code ops/prometheus/README.md} has it. */
    private static final Duration MONTH = Duration.ofDays(35);
    private static final Pattern LASTING = Pattern.compile("(?:\\d+(?:ms|[ywdhms]))+");
    private static final Pattern PART = Pattern.compile("(\\d+)(ms|[ywdhms])");
    private static final Map<String, Duration> UNITS = Map.of("y", Duration.ofDays(365), "w", Duration.ofDays(7),
            "d", Duration.ofDays(1), "h", Duration.ofHours(1), "m", Duration.ofMinutes(1), "s", Duration.ofSeconds(1),
            "ms", Duration.ofMillis(1));

    private final List<Document> documents;

    /** @param documents all that is rendered, whatever else is passed over */
    public MonthKept(List<Document> documents) {
        this.documents = documents;
    }

    /** @return whether this is a Prometheus */
    public static boolean isAbout(Document document) {
        return document.apiVersion().startsWith(GROUP) && document.kind().equals(KIND);
    }

    @Override
    public void check(Installation installation, Findings findings) {
        documents.stream().filter(MonthKept::isAbout).forEach(prometheus -> {
            // Of the operator's own accord it is a day.
            String kept = prometheus.tree().at("/spec/retention").asText("24h");
            findings.expect(LASTING.matcher(kept).matches() && lasting(kept).compareTo(MONTH) >= 0,
                    prometheus.place().at("spec.retention"), "keeps " + kept + ", and months are promised",
                    "35d or more");
        });
    }

    private static Duration lasting(String text) {
        return PART.matcher(text).results().map(MonthKept::part).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration part(MatchResult part) {
        return UNITS.get(part.group(2)).multipliedBy(Long.parseLong(part.group(1)));
    }
}
