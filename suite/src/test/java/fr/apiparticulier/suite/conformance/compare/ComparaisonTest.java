package fr.apiparticulier.suite.conformance.compare;

import static fr.apiparticulier.suite.conformance.Exemples.cas;
import static fr.apiparticulier.suite.conformance.Exemples.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class ComparaisonTest {

    private static List<Difference> comparer(int statut, String attendu, String obtenu) {
        return Comparaison.comparer(cas("", "{}", statut, attendu), new Reponse(statut, json(obtenu)));
    }

    @Test
    void orderOfMembersAndFormOfNumbers_doNotCount() {
        assertThat(comparer(200, "{a: 0, b: 1.50}", "{b: 1.5, a: 0.0}")).isEmpty();
    }

    @Test
    void value_ofAnotherType_differs() {
        assertThat(comparer(200, "{a: 1}", "{a: '1'}")).extracting(Difference::enClair)
                .containsExactly("/a: recorded number 1, answered string \"1\"");
    }

    @Test
    void member_missingOrTooMany_differs() {
        assertThat(comparer(200, "{a: {b: null}}", "{a: {c: false}}")).extracting(Difference::enClair).containsExactly(
                "/a/b: recorded null, answered nothing", "/a/c: recorded nothing, answered boolean false");
    }

    @Test
    void status_ofAnotherKind_isTheOnlyDifference() {
        List<Difference> differences = Comparaison.comparer(cas("", "{}", 200, "{a: 1}"), new Reponse(404, json("{b: 2}")));
        assertThat(differences).extracting(Difference::enClair)
                .containsExactly("status: recorded number 200, answered number 404");
    }

    @Test
    void humanWords_ofAnError_mayBeOthersButNotMissing() {
        String attendu = "{error: 'not_found', reason: 'Nobody', message: 'Nobody here'}";
        assertThat(comparer(404, attendu, "{error: 'not_found', reason: 'Personne', message: 'Personne ici'}")).isEmpty();
        assertThat(comparer(404, attendu, "{error: 'not_found', reason: ' ', message: null}")).extracting(Difference::membre)
                .containsExactly("/reason", "/message");
        assertThat(comparer(404, attendu, "{error: 'conflict', reason: 'x', message: 'x'}")).extracting(Difference::membre)
                .containsExactly("/error");
    }

    @Test
    void humanWords_ofData_countExactly() {
        assertThat(comparer(200, "{message: 'a'}", "{message: 'b'}")).hasSize(1);
    }

    @Test
    void list_shorterByOne_isOneDifference() {
        assertThat(comparer(200, "[{n: 1}, {n: 2}, {n: 3}]", "[{n: 2}, {n: 3}]")).singleElement().satisfies(difference -> {
            assertThat(difference.membre()).isEqualTo("/0");
            assertThat(difference.obtenu().isMissingNode()).isTrue();
        });
    }

    @Test
    void list_longerByOne_isOneDifference() {
        assertThat(comparer(200, "[1, 3]", "[1, 2, 3]")).singleElement()
                .satisfies(difference -> assertThat(difference.attendu().isMissingNode()).isTrue());
    }

    @Test
    void list_ofTheSameLength_isComparedPlaceByPlace() {
        assertThat(comparer(200, "{l: [{n: 1}, {n: 2}]}", "{l: [{n: 2}, {n: 1}]}")).extracting(Difference::membre)
                .containsExactly("/l/0/n", "/l/1/n");
    }

    @Test
    void body_thatIsNoJson_differsAsAWhole() {
        assertThat(Comparaison.comparer(cas("", "{}", 200, "{a: 1}"),
                new Reponse(200, com.fasterxml.jackson.databind.node.MissingNode.getInstance())))
                .extracting(Difference::membre).containsExactly("");
    }
}
