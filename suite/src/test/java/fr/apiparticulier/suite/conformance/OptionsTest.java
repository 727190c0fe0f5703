package fr.apiparticulier.suite.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.suite.conformance.operation.Operation;

class OptionsTest {

    private static final Path RAPPORT = Path.of("rapport.md");

    private static Options lire(String ligne) {
        return Options.lire(RAPPORT, ligne.split(" "));
    }

    @Test
    void folder_alone_isEnough() {
        Options options = lire("cas");
        assertThat(options.dossier()).isEqualTo(Path.of("cas"));
        assertThat(options.operation()).isEmpty();
        assertThat(options.rapport()).isEqualTo(RAPPORT);
        assertThat(options.serve()).isFalse();
        assertThat(options.port()).isZero();
    }

    @Test
    void options_standBeforeOrAfterTheFolder() {
        Options options = lire("--operation " + Exemples.ETUDIANT_V2 + " cas --serve --port 8090 --report autre.md");
        assertThat(options.operation()).map(Operation::id).contains(Exemples.ETUDIANT_V2);
        assertThat(options.serve()).isTrue();
        assertThat(options.port()).isEqualTo(8090);
        assertThat(options.rapport()).isEqualTo(Path.of("autre.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--serve", "cas --serve", "cas autres", "cas --operation", "cas --operation inconnue",
            "cas --port 99999", "cas --vite"})
    void wrongLine_isRefusedInOneLine(String ligne) {
        assertThatIllegalArgumentException().isThrownBy(() -> lire(ligne))
                .satisfies(e -> assertThat(e.getMessage()).isNotBlank().doesNotContain("\n"));
    }
}
