package fr.apiparticulier.suite.saut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void options_allGiven_areRead() {
        assertThat(
                Options.lire("--rounds", "3", "--seconds", "4", "--warm", "50", "--tokens", "60", "--soak", "7", "--growth",
                        "body", "--before", "/b", "--native",
                        "--nginx", "/n",
                        "--spring", "/s"))
                .isEqualTo(new Options(3, 4, 50, 60, 7, Serie.BODY, Path.of("/b"), true, Path.of("/n"), Path.of("/s")));
    }

    @Test
    void options_noneGiven_areThoseOfTheReport() {
        assertThat(Options.lire()).isEqualTo(new Options(6, 10, 200, 10_000, 0, null, null, false, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rounds", "--rounds 0", "--seconds 601", "--warm x", "--tokens 100001", "--nginx", "--soak 0",
            "--growth sideways",
            "--other"})
    void options_wrong_areSaidInOneLine(String arguments) {
        assertThatIllegalArgumentException().isThrownBy(() -> Options.lire(arguments.split(" ")))
                .withMessageNotContaining("\n");
    }
}
