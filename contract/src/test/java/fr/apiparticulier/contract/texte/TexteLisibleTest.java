package fr.apiparticulier.contract.texte;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TexteLisibleTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Zoé D'IMAGINE-ŒUVRÉE", "ﬁctive", "Łukasz Ñ ß ç", "東京", "\uD83C\uDF93 ÉCOLE", "a\u00A0b"})
    void text_thatCanBeRead_isOne(String texte) {
        assertThat(TexteLisible.est(texte)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\nb", "a\tb", "\u0000", "a\u001B[2J", "a\u007F", "a\u0085", "\u2028", "a\u202Eb", "\uD83C", "\uFFFF"})
    void text_thatHidesSomething_isNone(String texte) {
        assertThat(TexteLisible.est(texte)).isFalse();
    }

    @Test
    void text_longerThanAnyNameOrAddress_isNone() {
        assertThat(TexteLisible.est("x".repeat(1_000))).isTrue();
        assertThat(TexteLisible.est("x".repeat(1_001))).isFalse();
    }
}
