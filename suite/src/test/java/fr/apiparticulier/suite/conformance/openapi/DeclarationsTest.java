package fr.apiparticulier.suite.conformance.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.suite.conformance.openapi.Constat.Juge;
import fr.apiparticulier.suite.conformance.rule.Verdict;

class DeclarationsTest {

    private static final Ecart REQUIS = new Ecart("/v3/chats/identite", "GET", Genre.REQUIRED, "/parameters/query/nom", "true",
            "false");

    private static Declaration declaration(String id, Genre kind, String pointer, String theirs, String ours) {
        return new Declaration(id, List.of("v3"), List.of("/v3/**"), List.of(kind), List.of(pointer), theirs, ours,
                Verdict.DEVIATING, "because");
    }

    private static List<String> superflues(Declaration declaration, Ecart... ecarts) {
        Declarations declarations = new Declarations(List.of(declaration));
        return declarations
                .superflues(List.of(ecarts).stream().map(ecart -> new Juge(ecart, declarations.excuse(ecart))).toList());
    }

    @ParameterizedTest
    @CsvSource({"REQUIRED, /parameters/query/nom, true, , true", "REQUIRED, /parameters/*/nom, , false, true",
            "REQUIRED, /parameters/**, t*e, false, true", "REQUIRED, /parameters/query/nom, false, , false",
            "REQUIRED, /parameters/query/nom, true, true, false", "REQUIRED, /parameters/query/prenom, true, , false",
            "TYPE, /parameters/query/nom, true, , false"})
    void declaration_holdsForWhatItSays(Genre kind, String pointer, String theirs, String ours, boolean vaut) {
        assertThat(declaration("d", kind, pointer, theirs, ours).vaut(REQUIS)).isEqualTo(vaut);
    }

    @Test
    void declaration_ofAnotherMethod_holdsForThatOne() {
        Declaration jumelle = new Declaration("d", List.of("v3"), List.of("/v3/**"), List.of(Genre.EXTRA), List.of(""), null,
                null, Verdict.DEVIATING, "why", "POST");
        assertThat(jumelle.vaut(new Ecart("/v3/chats/identite", "POST", Genre.EXTRA, "", "nothing", "present"))).isTrue();
        assertThat(jumelle.vaut(new Ecart("/v3/chats/identite", "GET", Genre.EXTRA, "", "nothing", "present"))).isFalse();
        assertThat(declaration("d", Genre.EXTRA, "", null, null)
                .vaut(new Ecart("/v3/chats/identite", "POST", Genre.EXTRA, "", "nothing", "present"))).isFalse();
    }

    @Test
    void declaration_ofAnotherRoute_doesNotHold() {
        assertThat(declaration("d", Genre.REQUIRED, "/parameters/query/nom", "true", null)
                .vaut(new Ecart("/v4/chats/identite", "GET", Genre.REQUIRED, "/parameters/query/nom", "true", "false")))
                .isFalse();
    }

    @Test
    void declaration_ofTheOperation_excusesNothingInIt() {
        Declaration route = declaration("d", Genre.MISSING, "", null, null);
        assertThat(route.vaut(new Ecart("/v3/chats", "GET", Genre.MISSING, "", "present", "nothing"))).isTrue();
        assertThat(route.vaut(new Ecart("/v3/chats", "GET", Genre.MISSING, "/responses/404", "present", "nothing"))).isFalse();
    }

    @Test
    void firstDeclarationThatHolds_speaks() {
        Declarations declarations = new Declarations(List.of(declaration("un", Genre.REQUIRED, "/parameters/**", "true", null),
                declaration("deux", Genre.REQUIRED, "/parameters/query/nom", "true", null)));
        assertThat(declarations.excuse(REQUIS)).map(Declaration::id).contains("un");
        assertThat(declarations.superflues(List.of(new Juge(REQUIS, declarations.excuse(REQUIS))))).containsExactly("deux");
    }

    @Test
    void partOfADeclaration_thatNothingNeeds_isTold() {
        Declaration large = new Declaration("d", List.of("v3"), List.of("/v3/chats/**", "/v3/chiens/**"),
                List.of(Genre.REQUIRED, Genre.ENUM), List.of("/parameters/query/nom", "/parameters/query/race"), "true", null,
                Verdict.TOLERATED, "because");
        assertThat(superflues(large, REQUIS)).containsExactly("d: /v3/chiens/**", "d: /parameters/query/race", "d: enum");
        assertThat(superflues(large)).containsExactly("d");
    }

    @Test
    void declaration_ofAnotherDocument_isNotAskedFor() {
        Declarations toutes = new Declarations(List.of(declaration("d", Genre.REQUIRED, "/parameters/**", "true", null)));
        assertThat(toutes.pour("v3").excuse(REQUIS)).isPresent();
        assertThat(toutes.pour("v2").toutes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"**", "/**", "/*/**"})
    void declaration_thatHoldsEverywhere_isRefused(String pointer) {
        assertThatIllegalArgumentException().isThrownBy(() -> declaration("d", Genre.EXTRA, pointer, null, null))
                .withMessageContaining("everywhere");
    }

    @Test
    void declaration_thatExcusesWhateverIsSaid_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> declaration("d", Genre.TYPE, "/parameters/**", null, null))
                .withMessageContaining("neither theirs nor ours");
    }

    @Test
    void declaration_withoutReason_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Declaration("d", List.of("v3"), List.of("/v3/**"),
                List.of(Genre.EXTRA), List.of("/parameters/**"), null, null, Verdict.TOLERATED, " "))
                .withMessageContaining("reason");
    }

    @Test
    void declarationsOfTheFile_areReadableAndHaveIdsOfTheirOwn() {
        assertThat(Declarations.lues().toutes()).isNotEmpty().extracting(Declaration::id).doesNotHaveDuplicates();
        assertThat(Declarations.lues().toutes())
                .allSatisfy(declaration -> assertThat(declaration.document()).isSubsetOf("v2", "v3"));
    }

    @Test
    void declarationsOfTheFile_doNotExcuseATypeOfTheirOwnAccord() {
        Ecart type = new Ecart("/v3/dss/quotient_familial/identite", "GET", Genre.TYPE,
                "/responses/200/body/data/quotient_familial/valeur", "integer", "string");
        assertThat(Declarations.lues().excuse(type)).isEqualTo(Optional.empty());
    }
}
