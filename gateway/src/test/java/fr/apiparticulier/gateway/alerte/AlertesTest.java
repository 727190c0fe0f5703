package fr.apiparticulier.gateway.alerte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.apiparticulier.gateway.quota.Serre;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

/** The alerts are about what a gateway really tells, one with Redis that nobody has called yet included. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
@TestProfile(Serre.class)
class AlertesTest {

    /** Not functions of PromQL, after whose names a parenthesis opens. */
    private static final Pattern MESURE = Pattern.compile("\\b[a-z]+(?:_[a-z]+)++(?!\\()(?:\\{[a-z]+=\"[a-z_]+\")?");

    @TestHTTPResource(value = "/metrics", management = true)
    String mesures;

    /** Those that need nothing but what a gateway exposes. */
    private static List<JsonNode> regles() {
        return Regles.de("alertes.yml").toList();
    }

    private static Set<String> mesures(String texte) {
        return MESURE.matcher(texte).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @Test
    void everyMetricOfARule_isOneThatTheGatewayExposes() throws IOException {
        Set<String> exposees = RestAssured.get(mesures).asString().lines().filter(ligne -> !ligne.startsWith("#"))
                .flatMap(ligne -> mesures(ligne).stream().flatMap(nom -> Stream.of(nom, nom.replaceFirst("\\{.*", ""))))
                .collect(Collectors.toSet());
        for (JsonNode regle : regles()) {
            assertThat(mesures(regle.path("expr").asText())).as(regle.toString()).isNotEmpty()
                    .isSubsetOf(exposees);
        }
    }

    /** Whoever follows a page asks for metrics by their names. */
    @Test
    void everyRule_saysWhatItMeansAndWhatToDo_byNamesThatExist() throws IOException {
        String reglages = Files.readString(Path.of("../docs/configuration.md"));
        String exposees = RestAssured.get(mesures).asString();
        for (JsonNode regle : regles().stream().filter(regle -> !regle.has("record")).toList()) {
            assertThat(regle.path("labels").path("severity").asText()).isIn("page", "ticket");
            String page = Files.readString(Path.of("..", regle.at("/annotations/runbook").asText()));
            for (String texte : List.of(regle.at("/annotations/summary").asText(),
                    regle.at("/annotations/description").asText(),
                    page)) {
                assertThat(texte).as(regle.path("alert").asText()).isNotBlank();
                assertThat(Pattern.compile("\\bparticulier_[a-z_]+").matcher(texte).results().map(MatchResult::group)
                        // Of a call that there was: no test of another profile has made one here.
                        .filter(nom -> !exposees.contains(nom) && !nom.startsWith("particulier_appels_seconds"))).isEmpty();
                assertThat(Pattern.compile("particulier(?:\\.[a-z-]+)+").matcher(texte).results().map(MatchResult::group)
                        .filter(nom -> !reglages.contains(nom))).isEmpty();
            }
        }
    }

    /** But those that live through months, which .ci/run has Prometheus do beside all the rest. */
    private static Stream<String> fichiers() throws IOException {
        return Regles.fichiers().stream().filter(fichier -> !(Regles.isTest(fichier) && fichier.startsWith("slo.")));
    }

    @ParameterizedTest
    @MethodSource("fichiers")
    void rules_holdWhatPrometheusExpects(String fichier) throws Exception {
        assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(dossier -> Files.isExecutable(Path.of(dossier, "promtool"))),
                "skipped: no promtool on this machine");
        Process promtool = new ProcessBuilder("promtool", Regles.isTest(fichier) ? "test" : "check", "rules", fichier)
                .directory(Regles.DOSSIER.toFile()).redirectErrorStream(true).start();
        String sortie = new String(promtool.getInputStream().readAllBytes());
        assertThat(promtool.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(promtool.exitValue()).as(sortie).isZero();
    }
}
