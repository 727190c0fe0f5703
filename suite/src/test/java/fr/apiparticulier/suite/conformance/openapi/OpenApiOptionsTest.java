package fr.apiparticulier.suite.conformance.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenApiOptionsTest {

    private static OpenApiOptions lire(String ligne) {
        return OpenApiOptions.lire(ligne.split(" "));
    }

    @Test
    void publicDocument_alone_isEnough() {
        OpenApiOptions options = lire("--openapi publie.yaml");
        assertThat(options.publie()).isEqualTo(Path.of("publie.yaml"));
        assertThat(options.notre()).isEmpty();
        assertThat(options.rapport()).isEmpty();
    }

    @Test
    void oursAndReport_mayBeNamed_inAnyOrder() {
        OpenApiOptions options = lire("--ours notre.yaml --report rapport.md --openapi publie.yaml");
        assertThat(options.publie()).isEqualTo(Path.of("publie.yaml"));
        assertThat(options.notre()).contains(Path.of("notre.yaml"));
        assertThat(options.rapport()).contains(Path.of("rapport.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--openapi", "--openapi publie.yaml --ours", "--openapi publie.yaml cas",
            "--openapi publie.yaml --serve"})
    void wrongLine_isRefusedInOneLine(String ligne) {
        assertThatIllegalArgumentException().isThrownBy(() -> lire(ligne)).withMessageContaining("(see --help)");
    }
}
