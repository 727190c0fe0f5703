package fr.apiparticulier.k8s.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.k8s.manifest.Document;
import fr.apiparticulier.k8s.manifest.Documents;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.rendering.Overlay;
import fr.apiparticulier.k8s.rendering.Renderings;
import fr.apiparticulier.k8s.report.Findings;

/** What is tried is what is rendered, not what the files beside the tests say. */
class ScenariosTest {

    private static final String ALERTS = """
            apiVersion: monitoring.coreos.com/v1
            kind: PrometheusRule
            metadata: {name: alertes}
            spec:
              groups:
                - name: presence
                  rules:
                    - alert: PasserelleAbsente
                      expr: %s
                      for: 2m
                      labels: {severity: page}
            """;

    private static Promtool promtool;

    @BeforeAll
    static void find() {
        Optional<Promtool> found = Promtool.find();
        assumeTrue(found.isPresent() || System.getenv("CI") != null, "skipped: no promtool on this machine");
        promtool = found.orElseThrow();
    }

    private static Findings found(List<Document> documents, Scenarios scenarios) {
        Findings findings = new Findings("production");
        scenarios.check(Installation.read(Overlay.PRODUCTION, documents, Renderings.SOURCES, findings), findings);
        return findings;
    }

    private static Scenarios ours() {
        return new Scenarios(promtool, Renderings.ROOT.resolve("ops/prometheus"), false);
    }

    @Test
    void alertsAsTheyAreRendered_ringAndStaySilentAsTheyShould() {
        Findings findings = found(Renderings.of(Overlay.PRODUCTION), ours());
        assertThat(findings.all()).isEmpty();
        assertThat(findings.checks()).as("files of rules and of scenarios").isGreaterThan(10);
    }

    @Test
    void rulesThatPrometheusCannotRead_areFound() {
        assertThat(found(Documents.read(ALERTS.formatted("sum(up")), ours().untried()).all())
                .singleElement().satisfies(finding -> assertThat(finding.toString()).contains("presence.yml", "parse error"));
    }

    @Test
    void alertThatIsRenderedOtherwise_failsItsScenarios_unlessItIsSomebodyElses() {
        List<Document> deaf = Documents.read(ALERTS.formatted("vector(0) > 1"));
        assertThat(found(deaf, ours()).all()).anySatisfy(
                finding -> assertThat(finding.toString()).contains("presence.test.yml", "PasserelleAbsente"));
        assertThat(found(deaf, ours().untried()).all()).isEmpty();
    }
}
