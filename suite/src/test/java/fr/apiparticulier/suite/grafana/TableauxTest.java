package fr.apiparticulier.suite.grafana;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Grafana takes for granted of a dashboard, and whoever looks at one at night. */
class TableauxTest {

    private static final int LARGEUR = 24;
    private static final String LIGNE = "row";
    private static final Pattern PAGE = Pattern.compile("\\b(?:docs|ops|operator)/[\\w/.-]+\\.md");

    private static List<Tableau> tableaux() {
        return Tableau.tous();
    }

    @Test
    void everyDashboard_isTakenToTheCluster() throws IOException {
        String kustomization = Files.readString(Tableau.DOSSIER.resolve("kustomization.yaml"));
        assertThat(Pattern.compile("- (\\w+)\\.json").matcher(kustomization).results().map(fichier -> fichier.group(1)))
                .containsExactlyInAnyOrderElementsOf(tableaux().stream().map(Tableau::fichier).toList());
    }

    /** An address in Grafana, which people keep, is made of it. */
    @ParameterizedTest
    @MethodSource("tableaux")
    void dashboard_isFoundAgain_byTheNameOfItsFile(Tableau tableau) {
        assertThat(tableau.json().path("uid").asText()).isEqualTo(tableau.fichier());
        assertThat(tableau.json().path("id").isMissingNode()).as("an installation's own").isTrue();
    }

    @ParameterizedTest
    @MethodSource("tableaux")
    void panels_standBesideEachOther(Tableau tableau) {
        List<String> places = new ArrayList<>();
        Set<Integer> numeros = new HashSet<>();
        for (JsonNode panneau : tableau.panneaux()) {
            JsonNode place = panneau.path("gridPos");
            assertThat(numeros.add(panneau.path("id").intValue())).as("%s twice", panneau.path("id")).isTrue();
            assertThat(place.path("x").intValue() + place.path("w").intValue()).isBetween(1, LARGEUR);
            for (int x = 0; x < place.path("w").intValue(); x++) {
                for (int y = 0; y < place.path("h").intValue(); y++) {
                    places.add(place.path("x").intValue() + x + "," + (place.path("y").intValue() + y));
                }
            }
        }
        assertThat(places).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("tableaux")
    void everyPanel_asksSomething_andSaysWhatToDo_byPagesThatExist(Tableau tableau) {
        for (JsonNode panneau : tableau.panneaux()) {
            String titre = panneau.path("title").asText();
            assertThat(titre).isNotBlank();
            if (panneau.path("type").asText().equals(LIGNE)) {
                assertThat(panneau.path("panels")).as("hidden under %s", titre).isEmpty();
                continue;
            }
            assertThat(panneau.path("targets")).as(titre).isNotEmpty();
            List<String> pages = PAGE.matcher(panneau.path("description").asText()).results().map(MatchResult::group).toList();
            assertThat(pages).as(titre).isNotEmpty().allMatch(page -> Files.isRegularFile(Path.of("..", page)));
        }
    }

    /** Whatever Prometheus an installation has, and whatever it calls it. */
    @ParameterizedTest
    @MethodSource("tableaux")
    void source_isTheInstallationsToChoose(Tableau tableau) {
        assertThat(tableau.json().findValues("datasource")).isNotEmpty()
                .allMatch(source -> source.path("uid").asText().equals("${source}"));
    }

    private static Stream<String> expressions(Pattern mesure) {
        return tableaux().stream().flatMap(Tableau::requetes).map(Requete::expression)
                .filter(expression -> mesure.matcher(expression).find());
    }

    /** A call that a provider answers is open at both. */
    @Test
    void whatEveryProcessTells_isAskedOfGatewaysAlone() {
        assertThat(expressions(Pattern.compile("\\b(?:http_server|jvm|process)_"))).hasSizeGreaterThan(2)
                .allMatch(expression -> expression.contains("and on (instance, job) particulier_habilitations_age_seconds"));
    }

    /** By their names alone, those of six services are one. */
    @Test
    void certificates_areShownByProcess_withPodsAndWithout() {
        assertThat(expressions(Pattern.compile("particulier_certificat_"))).isNotEmpty()
                .allMatch(expression -> expression.contains("by (pod, instance, nom)"));
    }
}
