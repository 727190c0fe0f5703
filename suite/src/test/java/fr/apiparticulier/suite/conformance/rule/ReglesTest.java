package fr.apiparticulier.suite.conformance.rule;

import static fr.apiparticulier.suite.conformance.Exemples.FAMILLE_V3;
import static fr.apiparticulier.suite.conformance.Exemples.cas;
import static fr.apiparticulier.suite.conformance.Exemples.rejeu;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.suite.conformance.compare.Difference;
import fr.apiparticulier.suite.conformance.operation.Operation;

class ReglesTest {

    private static final Rejeu REJEU = rejeu(cas(FAMILLE_V3, "{}", 200, "{}"));

    private static Regle regle(String id, String operation, String membre) {
        return new Regle(id, operation, List.of(membre), Verdict.TOLERATED, Condition.TOUJOURS, "because");
    }

    private static boolean vaut(String operation, String forme, String membre) {
        return regle("r", operation, forme).vaut(REJEU, Difference.de(membre));
    }

    @ParameterizedTest
    @CsvSource({"/a, /a, true", "/a, /a/b, false", "/a/*, /a/b, true", "/a/*, /a/b/c, false", "/a/**, /a/b/c, true",
            "/**/c, /a/b/c, true", "/**/c, /c, false", "/*/c, /a/c, true", "status, status, true", "/a.b, /axb, false",
            "/a/*, /a/, true"})
    void member_matchesStepByStep(String forme, String membre, boolean vaut) {
        assertThat(vaut("*", forme, membre)).isEqualTo(vaut);
    }

    @ParameterizedTest
    @CsvSource({"*, true", "*_v3_*, true", "*quotient_familial*, true", "*_v2_*, false"})
    void operation_matchesByItsId(String forme, boolean vaut) {
        assertThat(vaut(forme, "/a", "/a")).isEqualTo(vaut);
    }

    @Test
    void firstRuleThatHolds_speaks_andTheOthersAreToldUnused() {
        Regles regles = new Regles(
                List.of(regle("ailleurs", "*_v2_*", "/a"), regle("ici", "*", "/a"), regle("aussi", "*", "/*")));
        assertThat(regles.excuse(REJEU, Difference.de("/a"))).map(Regle::id).contains("ici");
        assertThat(regles.excuse(REJEU, Difference.de("/a/b"))).isEmpty();
        assertThat(regles.inutilisees()).extracting(Regle::id).containsExactly("ailleurs", "aussi");
    }

    @Test
    void rule_withoutReason_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> new Regle("r", "*", List.of("/a"), Verdict.TOLERATED, Condition.TOUJOURS, " "))
                .withMessageContaining("reason");
    }

    @Test
    void rule_thatWouldLetACasePassOrFail_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> new Regle("r", "*", List.of("/a"), Verdict.PASSED, Condition.TOUJOURS, "because"));
    }

    @Test
    void declaredRules_areReadableAndHaveIdsOfTheirOwn() {
        assertThat(Regles.declarees().toutes()).isNotEmpty().extracting(Regle::id).doesNotHaveDuplicates();
    }

    @Test
    void declaredRules_concernAnOperationThatIsServed() {
        assertThat(Regles.declarees().toutes()).allSatisfy(regle -> assertThat(Operation.servies()).anyMatch(operation -> {
            Regle partout = new Regle("r", regle.operation(), List.of("/a"), Verdict.TOLERATED, Condition.TOUJOURS, "because");
            return partout.vaut(new Rejeu(operation, REJEU.cas(), REJEU.personne(), REJEU.reponse(), REJEU.clock()),
                    Difference.de("/a"));
        }));
    }

    @Test
    void declaredRules_thatAlwaysHold_concernNoMemberOfAnAnswer() {
        assertThat(Regles.declarees().toutes()).filteredOn(regle -> regle.condition() == Condition.TOUJOURS)
                .allSatisfy(regle -> assertThat(regle.member()).noneMatch(membre -> membre.startsWith("/")));
    }

    @Test
    void conditions_areAllUsedByADeclaredRule() {
        assertThat(Regles.declarees().toutes()).extracting(Regle::condition).contains(Condition.values());
    }
}
