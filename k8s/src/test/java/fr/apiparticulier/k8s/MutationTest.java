package fr.apiparticulier.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.apiparticulier.k8s.apply.MockCluster;
import fr.apiparticulier.k8s.rendering.Overlay;
import fr.apiparticulier.k8s.report.Finding;
import fr.apiparticulier.k8s.rule.Rule;

/** Every rule finds what it is there for, in the overlays as they are. */
class MutationTest {

    /** A server for every mutation would take the time of all the others. */
    private static final List<Rule> RULES = Rules.ALL.stream().filter(rule -> !(rule instanceof MockCluster)).toList();

    private static final Map<Overlay, Set<Finding>> BEFORE = new EnumMap<>(Overlay.class);

    private static Set<Finding> found(Broken broken, List<Rule> rules) {
        return Set.copyOf(Verification
                .of(broken.overlay.folder(), broken.overlay, broken.documents, broken.sources, rules).all());
    }

    static Stream<Mutation> mutations() {
        return Mutations.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutations")
    void whatGoesWrong_isFound(Mutation mutation) {
        Set<Finding> before = BEFORE.computeIfAbsent(mutation.overlay(), overlay -> found(new Broken(overlay), RULES));
        Broken broken = new Broken(mutation.overlay());

        mutation.breaks().accept(broken);
        List<Rule> rules = RULES.stream().filter(rule -> rule.getClass().getSimpleName().equals(mutation.rule())).toList();

        assertThat(found(broken, rules)).filteredOn(finding -> !before.contains(finding)).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(mutation.rule());
            assertThat(finding.toString().replace(": is missing", " is missing")).contains(mutation.says());
        });
    }

    @Test
    void everyRule_isShownToFind() {
        Set<String> shown = Mutations.all().map(Mutation::rule).collect(Collectors.toSet());
        assertThat(shown).containsAll(RULES.stream().map(rule -> rule.getClass().getSimpleName()).toList());
    }
}
