package fr.apiparticulier.k8s.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.yaml.snakeyaml.Yaml;

import fr.apiparticulier.k8s.custom.PrometheusRule;
import fr.apiparticulier.k8s.custom.PrometheusRule.Group;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;

/**
 * Prometheus finds no fault in the rules as they are rendered, and with these very rules each alert rings in time and stays
 * silent as its scenarios say ({@code ops/prometheus}).
 */
public final class Scenarios implements Rule {

    private static final String TEST = ".test.yml";
    /** These live through months, in minutes of a processor. */
    private static final String MONTHS = "slo.";
    private static final ObjectMapper JSON = new ObjectMapper().setSerializationInclusion(JsonInclude.Include.NON_NULL);

    private final Promtool promtool;
    private final Path folder;
    private final Predicate<String> tried;

    private Scenarios(Promtool promtool, Path folder, Predicate<String> tried) {
        this.promtool = promtool;
        this.folder = folder;
        this.tried = tried;
    }

    /**
     * @param folder of the rule files and their tests
     * @param months whether those are tried, too, that take minutes
     */
    public Scenarios(Promtool promtool, Path folder, boolean months) {
        this(promtool, folder, file -> months || !file.startsWith(MONTHS));
    }

    /** @return for rules of somebody else's, whose thresholds may be their own: they are looked at, and not tried */
    public Scenarios untried() {
        return new Scenarios(promtool, folder, file -> false);
    }

    @Override
    public void check(Installation installation, Findings findings) {
        List<Group> groups = installation.all(PrometheusRule.class).stream()
                .flatMap(item -> item.object().spec().groups().stream()).toList();
        if (groups.isEmpty()) {
            return;
        }
        try {
            Path rendered = Files.createTempDirectory("alerts");
            try {
                check(groups, rendered, findings);
            } finally {
                delete(rendered);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(List<Group> groups, Path rendered, Findings findings) throws IOException {
        for (Map.Entry<String, List<Group>> file : byFile(groups).entrySet()) {
            Path rules = rendered.resolve(file.getKey());
            // JSON is YAML.
            JSON.writeValue(rules.toFile(), Map.of("groups", file.getValue()));
            say(promtool.check(rules), Place.of(file.getKey()), "rules that Prometheus takes", findings);
        }
        for (String test : files(name -> name.endsWith(TEST) && tried.test(name))) {
            Path scenarios = Files.copy(folder.resolve(test), rendered.resolve(test));
            say(promtool.test(scenarios), Place.of(test), "alerts as this file says", findings);
        }
    }

    private static void say(Optional<String> wrong, Place place, String expected, Findings findings) {
        findings.expect(wrong.isEmpty(), place, wrong.orElse(""), expected);
    }

    /** @return what is rendered, by the files that tests know it under; a group that is in none of them in one of its own */
    private Map<String, List<Group>> byFile(List<Group> groups) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String file : files(name -> name.endsWith(".yml") && !name.endsWith(TEST))) {
            names(folder.resolve(file)).forEach(group -> files.put(group, file));
        }
        return groups.stream().collect(Collectors.groupingBy(group -> files.getOrDefault(group.name(), group.name() + ".yml"),
                TreeMap::new, Collectors.toList()));
    }

    private static List<String> names(Path rules) throws IOException {
        Map<String, List<Map<String, Object>>> read = new Yaml().load(Files.readString(rules));
        return read.get("groups").stream().map(group -> String.valueOf(group.get("name"))).toList();
    }

    private List<String> files(Predicate<String> which) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).filter(which).sorted().toList();
        }
    }

    private static void delete(Path rendered) throws IOException {
        try (Stream<Path> all = Files.walk(rendered)) {
            for (Path each : all.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(each);
            }
        }
    }
}
