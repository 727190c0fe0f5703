package fr.apiparticulier.suite.evaluation.corruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.apiparticulier.suite.evaluation.lexique.Ecart;
import fr.apiparticulier.suite.evaluation.lexique.Lettres;

class FrappeTest {

    private static final String NOM = "Songecreux";

    @ParameterizedTest
    @EnumSource
    void slip_isOne(Frappe frappe) {
        assertThat(fausses(frappe, NOM)).hasSizeGreaterThan(5)
                .allMatch(fausse -> Ecart.entre(Lettres.seules(NOM), Lettres.seules(fausse)) == 1);
    }

    @Test
    void insertion_isLonger_deletionShorter_transpositionHasTheSameLetters() {
        assertThat(fausses(Frappe.INSERTION, NOM)).allMatch(fausse -> fausse.length() == NOM.length() + 1);
        assertThat(fausses(Frappe.SUPPRESSION, NOM)).allMatch(fausse -> fausse.length() == NOM.length() - 1);
        assertThat(fausses(Frappe.TRANSPOSITION, NOM)).allMatch(fausse -> triees(fausse).equals(triees(NOM)));
    }

    private static List<Integer> triees(String nom) {
        return Lettres.seules(nom).chars().sorted().boxed().toList();
    }

    @Test
    void neighbour_liesBesideTheKey() {
        assertThat(fausses(Frappe.VOISINE, "Sss"))
                .extracting(fausse -> Lettres.seules(fausse).replaceFirst("s", "").replaceFirst("s", ""))
                .containsOnly("q", "d", "z", "e", "w", "x");
    }

    @Test
    void word_ofTwoLetters_isLeftAlone() {
        assertThat(fausses(Frappe.INSERTION, "Li")).isEmpty();
    }

    private static List<String> fausses(Frappe frappe, String mot) {
        return IntStream.range(0, 500).mapToObj(graine -> frappe.fausse(mot, new SplittableRandom(graine)))
                .flatMap(Optional::stream)
                .distinct().toList();
    }
}
