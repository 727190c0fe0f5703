package fr.apiparticulier.k8s.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.k8s.manifest.Document;
import fr.apiparticulier.k8s.manifest.Documents;
import fr.apiparticulier.k8s.report.Finding;
import fr.apiparticulier.k8s.report.Findings;

class MonthKeptTest {

    private static List<Finding> found(String apiVersion, String spec) {
        List<Document> documents = Documents.read("""
                apiVersion: %s
                kind: Prometheus
                metadata: {name: exploitation, namespace: surveillance}
                spec: {%s}
                """.formatted(apiVersion, spec));
        Findings findings = new Findings("installation");
        new MonthKept(documents).check(null, findings);
        return findings.all();
    }

    @ParameterizedTest
    @ValueSource(strings = {"35d", "5w", "840h", "1y", "4w7d", "34d24h", "50400m"})
    void prometheusThatKeepsTheMonth_isRight(String kept) {
        assertThat(found("monitoring.coreos.com/v1", "replicas: 2, retention: " + kept)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"15d", "34d23h", "4w", "35", "un mois", "3500ms", "2100m"})
    void prometheusThatForgetsWithinTheMonth_isFound(String kept) {
        assertThat(found("monitoring.coreos.com/v1", "retention: " + kept)).singleElement().satisfies(
                finding -> assertThat(finding.toString()).contains("Prometheus/exploitation", "spec.retention",
                        "keeps " + kept, "35d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"replicas: 2", "retentionSize: 40GB"})
    void prometheusThatDoesNotSay_isFound(String spec) {
        assertThat(found("monitoring.coreos.com/v1", spec)).singleElement()
                .satisfies(finding -> assertThat(finding.toString()).contains("spec.retention"));
    }

    @ParameterizedTest
    @ValueSource(strings = "observation.example.org/v1")
    void somebodyElsesKindOfThatName_isNotOurs(String apiVersion) {
        assertThat(found(apiVersion, "retention: 1d")).isEmpty();
    }
}
