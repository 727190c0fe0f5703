package fr.apiparticulier.suite.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChaosOptionsTest {

    @Test
    void nothing_isEveryFaultAtAHundredCallsASecond() {
        assertThat(ChaosOptions.lire().parSeconde()).isEqualTo(100);
        assertThat(ChaosOptions.lire().veut("silence-cnaf")).isTrue();
    }

    @Test
    void options_areRead() {
        ChaosOptions options = ChaosOptions.lire("--rate", "7", "--seconds-per-fault", "2", "--only", "silence", "--only",
                "bombe-mesr");
        assertThat(options).isEqualTo(new ChaosOptions(2, 7, false, List.of("silence", "bombe-mesr")));
        assertThat(options.veut("silence-cnaf")).isTrue();
        assertThat(options.veut("bombe-mesr")).isTrue();
        assertThat(options.veut("refus-cnaf")).isFalse();
    }

    @Test
    void brief_isAtTheSameRate() {
        assertThat(ChaosOptions.lire("--bref")).isEqualTo(new ChaosOptions(2, 100, true, List.of()));
        assertThat(ChaosOptions.lire("--bref", "--seconds-per-fault", "3").secondes()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--rate", "--rate 0", "--rate x", "--rate 10001", "--seconds-per-fault -1", "--only", "--what", "7"})
    void wrongOption_isToldInOneLine(String ligne) {
        assertThatThrownBy(() -> ChaosOptions.lire(ligne.split(" "))).isInstanceOf(IllegalArgumentException.class)
                .message().isNotBlank().doesNotContain("\n");
    }
}
