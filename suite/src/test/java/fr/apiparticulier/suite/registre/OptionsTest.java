package fr.apiparticulier.suite.registre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void options_allGiven_areRead() {
        assertThat(Options.lire("--people", "3000", "--small", "20", "--rounds", "4", "--provider", "provider-cnaf"))
                .isEqualTo(new Options(3_000, 20, 4, List.of(Registre.DOSSIERS)));
    }

    @Test
    void options_noneGiven_areThoseOfTheHelp() {
        assertThat(Options.lire()).isEqualTo(new Options(1_000_000, 100_000, 10, List.of(Registre.values())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--people", "--people x", "--people 0", "--people 10000001", "--people 100000", "--rounds 101",
            "--records 5", "--provider cnaf", "--provider"})
    void options_wrong_areSaidInOneLine(String arguments) {
        assertThatIllegalArgumentException().isThrownBy(() -> Options.lire(arguments.split(" ")))
                .withMessageNotContaining("\n");
    }
}
