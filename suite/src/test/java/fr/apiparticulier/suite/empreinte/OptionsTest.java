package fr.apiparticulier.suite.empreinte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void options_allGiven_areRead() {
        Options options = Options.lire("--forms", "aot,native", "--calls", "100", "--starts", "3");
        assertThat(options.formes()).containsExactly(Forme.NATIF, Forme.CACHE);
        assertThat(options.appels()).isEqualTo(100);
        assertThat(options.departs()).isEqualTo(3);
    }

    @Test
    void options_noneGiven_areThoseOfTheTable() {
        assertThat(Options.lire()).isEqualTo(new Options(Set.of(Forme.values()), 10_000, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--forms", "--forms x", "--calls 0", "--calls -1", "--starts 101", "--calls 10000000", "--other"})
    void options_wrong_areSaidInOneLine(String arguments) {
        assertThatIllegalArgumentException().isThrownBy(() -> Options.lire(arguments.split(" ")))
                .withMessageNotContaining("\n");
    }
}
