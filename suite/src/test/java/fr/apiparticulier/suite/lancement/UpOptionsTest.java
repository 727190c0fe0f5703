package fr.apiparticulier.suite.lancement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpOptionsTest {

    @Test
    void commandLine_empty_meansPort8080AndATemporaryFolder() throws OptionInvalide {
        assertThat(UpOptions.lire()).isEqualTo(new UpOptions(8080, null, false, Scopes.TOUS));
    }

    @Test
    void commandLine_withEveryOption_isRead() throws OptionInvalide {
        assertThat(UpOptions.lire("--quiet", "--data-dir", "mes données", "--port", "9000", "--scopes",
                "cnaf_enfants,cnous_email"))
                .isEqualTo(new UpOptions(9000, Path.of("mes données"), true, List.of("cnaf_enfants", "cnous_email")));
    }

    @Test
    void scope_unknown_isNamed() {
        assertThatThrownBy(() -> UpOptions.lire("--scopes", "cnaf_enfants,cnaf_parents")).isInstanceOf(OptionInvalide.class)
                .hasMessageContaining("cnaf_parents").hasMessageNotContaining("\n");
    }

    @Test
    void option_unknown_isNamed() {
        assertThatThrownBy(() -> UpOptions.lire("--prot", "9000")).isInstanceOf(OptionInvalide.class)
                .hasMessageContaining("--prot").hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--data-dir"})
    void option_withoutItsValue_isNamed(String option) {
        assertThatThrownBy(() -> UpOptions.lire(option)).isInstanceOf(OptionInvalide.class).hasMessageContaining(option);
    }

    @ParameterizedTest
    @ValueSource(strings = {"65536", "-1", "http", "", "999999"})
    void port_thatIsNone_isRefused(String port) {
        assertThatThrownBy(() -> UpOptions.lire("--port", port)).isInstanceOf(OptionInvalide.class)
                .hasMessageContaining("--port");
    }
}
