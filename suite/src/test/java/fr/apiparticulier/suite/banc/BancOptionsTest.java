package fr.apiparticulier.suite.banc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BancOptionsTest {

    @Test
    void nothing_isAMinute_withProvidersFiftyMillisecondsAway() {
        assertThat(BancOptions.lire()).isEqualTo(new BancOptions(60, 50, false));
    }

    @Test
    void options_areRead() {
        assertThat(BancOptions.lire("--delay", "200", "--recorded", "--seconds", "12"))
                .isEqualTo(new BancOptions(12, 200, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--seconds", "--seconds 0", "--seconds 3601", "--delay x", "--delay 1001", "--what", "7"})
    void wrongOption_isToldInOneLine(String ligne) {
        assertThatThrownBy(() -> BancOptions.lire(ligne.split(" "))).isInstanceOf(IllegalArgumentException.class)
                .message().isNotBlank().doesNotContain("\n");
    }
}
