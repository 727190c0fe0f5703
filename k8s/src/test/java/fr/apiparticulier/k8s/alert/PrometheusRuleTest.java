package fr.apiparticulier.k8s.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/**
 * What Prometheus' operator is given is what the rule files say: kustomize has no way to put one file into another. Written anew
 * by {@code -Dalertes.ecrire=true}.
 */
class PrometheusRuleTest {

    private static final Path FOLDER = Path.of("../ops/prometheus");
    private static final Path WRAPPED = FOLDER.resolve("prometheusrule.yaml");
    private static final List<String> FILES = List.of("alertes.yml", "certificats.yml", "echeances.yml", "presence.yml",
            "slo.yml");
    private static final String HEAD = """
            # Made of the rule files beside it: change those, and write this anew (PrometheusRuleTest).
            apiVersion: monitoring.coreos.com/v1
            kind: PrometheusRule
            metadata:
              name: alertes
            spec:
              groups:
            """;

    private static String groups(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream().dropWhile(line -> !line.equals("groups:")).skip(1)
                    .map(line -> line.isBlank() ? "" : "  " + line).collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void rulesOfTheOperator_areThoseOfTheFiles() throws IOException {
        String expected = FILES.stream().map(PrometheusRuleTest::groups).collect(Collectors.joining("\n", HEAD, ""));
        if (Boolean.getBoolean("alertes.ecrire")) {
            Files.writeString(WRAPPED, expected);
        }

        assertThat(WRAPPED).hasContent(expected);
    }
}
