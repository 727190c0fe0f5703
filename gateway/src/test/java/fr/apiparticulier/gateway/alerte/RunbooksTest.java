package fr.apiparticulier.gateway.alerte;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Whoever is woken finds a page for it, and how soon it rings is what the tests of the rules hold. */
class RunbooksTest {

    private static final Path PAGES = Path.of("../docs/runbooks");
    private static final Pattern LIGNE = Pattern
            .compile("\\| \\[(\\w+)]\\(\\1\\.md\\) \\| (réveille|matin) \\| ([^|]+) \\| [^|]+ \\|");
    private static final Map<String, String> NIVEAUX = Map.of("page", "réveille", "ticket", "matin");

    private static Set<String> alertes() throws IOException {
        return Regles.alertes().map(alerte -> alerte.path("alert").textValue()).collect(toSet());
    }

    private static String page(String nom) {
        try {
            return Files.readString(PAGES.resolve(nom + ".md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyAlert_hasItsPage_andNoPageIsOfNone() throws IOException {
        Regles.alertes().forEach(alerte -> assertThat(alerte.at("/annotations/runbook").asText())
                .isEqualTo("docs/runbooks/" + alerte.path("alert").textValue() + ".md"));
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString().replaceFirst("\\.md$", ""))
                    .filter(nom -> !nom.equals("README"))).containsExactlyInAnyOrderElementsOf(alertes());
        }
    }

    @Test
    void everyPage_hasTheSameParts_andSaysWhetherItWakes() throws IOException {
        Regles.alertes().forEach(alerte -> {
            String nom = alerte.path("alert").textValue();
            boolean wakes = alerte.at("/labels/severity").textValue().equals("page");
            assertThat(page(nom)).startsWith("# " + nom + "\n\n**" + (wakes ? "Réveille" : "Attend le matin"))
                    .containsSubsequence("\n**Pour les gens.** ", "\n## Regarder d'abord\n", "```sh\n", "\n## Que faire\n",
                            "\n**C'est fini quand** ", "\n**Qui appeler.** ");
        });
    }

    @Test
    void everyAlert_isShownToRingInTime_andToStaySilent() throws IOException {
        Map<String, Set<String>> scenarios = new TreeMap<>();
        Regles.scenarios().forEach(scenario -> {
            scenario.requireShown();
            scenarios.merge(scenario.alerte(), Set.of(scenario.rings() ? "rings" : "stays silent"),
                    (some, more) -> Stream.of(some, more).flatMap(Set::stream).collect(toSet()));
        });

        assertThat(scenarios.keySet()).containsExactlyInAnyOrderElementsOf(alertes());
        assertThat(scenarios.values()).allSatisfy(both -> assertThat(both).containsExactlyInAnyOrder("rings", "stays silent"));
    }

    @Test
    void everyFigureOfTheTable_isOneThatATestHolds_andTheReverse() throws IOException {
        Map<String, String> niveaux = new TreeMap<>();
        Regles.alertes().forEach(alerte -> niveaux.put(alerte.path("alert").textValue(),
                NIVEAUX.get(alerte.at("/labels/severity").textValue())));
        Set<String> held = Regles.scenarios().filter(Scenario::rings)
                .map(scenario -> scenario.alerte() + " " + niveaux.get(scenario.alerte()) + " " + words(scenario.delay()))
                .collect(toSet());

        assertThat(LIGNE.matcher(page("README")).results().map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3)))
                .containsExactlyInAnyOrderElementsOf(held);
    }

    private static String words(Duration delay) {
        String words = Stream.of(delay.toHours() + " h", delay.toMinutesPart() + " min", delay.toSecondsPart() + " s")
                .filter(part -> !part.startsWith("0 ")).collect(joining(" "));
        return words.isEmpty() ? "aussitôt" : words;
    }

    @Test
    void everySettingAndLogLineOfAPage_isOneThatExists() throws IOException {
        String reglages = Files.readString(Path.of("../docs/configuration.md"));
        String sources = sources();
        for (String nom : alertes()) {
            assertThat(found("\\bparticulier(?:\\.[a-z-]+)+", page(nom)).map(MatchResult::group)
                    .filter(reglage -> !reglages.contains(reglage) && !sources.contains(reglage))).as(nom).isEmpty();
            assertThat(found("journaux '([^']+)'", page(nom)).flatMap(line -> Stream.of(line.group(1).split("\\|")))
                    .filter(line -> !sources.contains(line))).as(nom).isEmpty();
        }
    }

    private static Stream<MatchResult> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results();
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(Files::isRegularFile).map(file -> {
                try {
                    return Files.readString(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).collect(joining());
        }
    }
}
