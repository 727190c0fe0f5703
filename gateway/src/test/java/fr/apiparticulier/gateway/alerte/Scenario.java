package fr.apiparticulier.gateway.alerte;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the name of a test of a rule says: {@code X sonne en D après H}, all being well until H, or {@code X se tait …}.
 *
 * @param delay null where it stays silent
 * @param begin null where it stays silent
 * @param step how often the rules are looked at
 */
record Scenario(String alerte, Duration delay, Duration begin, Duration step, JsonNode test) {

    private static final Pattern RINGS = Pattern.compile("(\\w+) sonne en (\\w+) après (\\w+)");
    private static final Pattern SILENT = Pattern.compile("(\\w+) se tait .+");
    private static final Pattern PART = Pattern.compile("(\\d+)([dhms])");

    static Scenario of(JsonNode test, String step) {
        String name = test.path("name").textValue();
        Matcher rings = RINGS.matcher(name);
        if (rings.matches()) {
            return new Scenario(rings.group(1), duration(rings.group(2)), duration(rings.group(3)), duration(step), test);
        }
        Matcher silent = SILENT.matcher(name);
        assertThat(silent.matches()).as(name).isTrue();
        return new Scenario(silent.group(1), null, null, duration(step), test);
    }

    boolean rings() {
        return delay != null;
    }

    /** Fails unless it asks for what its name says: that the alert rings then and did not when it was looked at before; or never. */
    void requireShown() {
        List<JsonNode> asked = Regles.elements(test.path("promql_expr_test")).toList();
        assertThat(asked).as(toString()).isNotEmpty().allSatisfy(one -> assertThat(one.path("expr").textValue())
                .contains("ALERTS{alertname=\"" + alerte + "\""));
        if (rings()) {
            assertThat(asked).as(toString()).allSatisfy(one -> assertThat(one.path("expr").textValue())
                    .contains("alertstate=\"firing\""));
            assertThat(asked.stream().collect(Collectors.toMap(one -> duration(one.path("eval_time").textValue()),
                    one -> one.has("exp_samples")))).as(toString())
                    .containsEntry(begin.plus(delay), true).containsEntry(begin.plus(delay).minus(step), false);
        } else {
            assertThat(asked).as(toString()).noneMatch(one -> one.has("exp_samples"));
        }
    }

    private static Duration duration(String text) {
        return PART.matcher(text).results().map(part -> Duration.parse((part.group(2).equals("d") ? "P" : "PT")
                + part.group(1) + part.group(2).toUpperCase(Locale.ROOT))).reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public String toString() {
        return test.path("name").textValue();
    }
}
