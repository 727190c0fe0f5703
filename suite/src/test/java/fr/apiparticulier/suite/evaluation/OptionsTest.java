package fr.apiparticulier.suite.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void options_allGiven_areRead() {
        assertThat(Options.lire("--people", "1000000", "--questions", "200000", "--seed", "7", "--details", "/nulle/fichier",
                "--export",
                "/nulle/part"))
                .isEqualTo(new Options(1_000_000, 200_000, 7, Path.of("/nulle/fichier"), Path.of("/nulle/part")));
    }

    @Test
    void options_noneGiven_askAHundredThousandPeople() {
        assertThat(Options.lire()).isEqualTo(new Options(100_000, 20_000, 1, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--people", "--people 0", "--questions -1", "--seed x", "--people 10000001", "--export", "--other"})
    void options_wrong_areSaidInOneLine(String arguments) {
        assertThatIllegalArgumentException().isThrownBy(() -> Options.lire(arguments.split(" ")))
                .withMessageNotContaining("\n");
    }
}
