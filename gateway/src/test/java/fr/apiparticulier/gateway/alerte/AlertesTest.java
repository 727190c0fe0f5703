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
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.gateway.quota.Serre;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

/** The alerts are about what a gateway really tells, one with Redis that nobody has called yet included. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
@TestProfile(Serre.class)
class AlertesTest {

    private static final Path DOSSIER = Path.of("../ops/prometheus");
    /** Not functions of PromQL, after whose names a parenthesis opens. */
    private static final Pattern MESURE = Pattern.compile("\\b[a-z]+(?:_[a-z]+)++(?!\\()(?:\\{[a-z]+=\"[a-z_]+\")?");

    @TestHTTPResource(value = "/metrics", management = true)
    String mesures;

    private static List<JsonNode> regles() throws IOException {
        JsonNode groupes = new YAMLMapper().readTree(DOSSIER.resolve("alertes.yml").toFile()).path("groups");
        return StreamSupport.stream(groupes.spliterator(), false)
                .flatMap(groupe -> StreamSupport.stream(groupe.path("rules").spliterator(), false)).toList();
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

    /** Hints name metrics too, and settings. */
    @Test
    void everyRule_saysWhatItMeansAndWhatToDo_byNamesThatExist() throws IOException {
        String reglages = Files.readString(Path.of("../docs/configuration.md"));
        String exposees = RestAssured.get(mesures).asString();
        for (JsonNode regle : regles().stream().filter(regle -> !regle.has("record")).toList()) {
            assertThat(regle.path("labels").path("severity").asText()).isIn("page", "ticket");
            for (String annotation : List.of("summary", "description", "runbook")) {
                String texte = regle.path("annotations").path(annotation).asText();
                assertThat(texte).as("%s of %s", annotation, regle.path("alert").asText()).isNotBlank();
                assertThat(Pattern.compile("particulier_[a-z_]+").matcher(texte).results().map(MatchResult::group)
                        .filter(nom -> !exposees.contains(nom))).isEmpty();
                assertThat(Pattern.compile("particulier(?:\\.[a-z-]+)+").matcher(texte).results().map(MatchResult::group)
                        .filter(nom -> !reglages.contains(nom))).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"check rules alertes.yml", "test rules alertes.test.yml", "test rules alertes.lentes.test.yml",
            "check rules certificats.yml", "test rules certificats.test.yml"})
    void rules_holdWhatPrometheusExpects(String commande) throws Exception {
        assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(dossier -> Files.isExecutable(Path.of(dossier, "promtool"))),
                "skipped: no promtool on this machine");
        Process promtool = new ProcessBuilder(("promtool " + commande).split(" ")).directory(DOSSIER.toFile())
                .redirectErrorStream(true).start();
        String sortie = new String(promtool.getInputStream().readAllBytes());
        assertThat(promtool.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(promtool.exitValue()).as(sortie).isZero();
    }
}
