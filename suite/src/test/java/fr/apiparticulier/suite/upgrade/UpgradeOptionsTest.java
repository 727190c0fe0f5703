package fr.apiparticulier.suite.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpgradeOptionsTest {

    @Test
    void options_areRead() {
        assertThat(UpgradeOptions.lire("--jars", "dossier")).isEqualTo(new UpgradeOptions(Path.of("dossier"), 25));
        assertThat(UpgradeOptions.lire("--rate", "7", "--jars", "dossier").parSeconde()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--jars", "--jars dossier --rate", "--jars dossier --rate 0", "--jars dossier --rate 2000",
            "--jars dossier --vite"})
    void whatIsNoOption_isRefusedInOneLine(String ligne) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpgradeOptions.lire(ligne.isEmpty() ? new String[0] : ligne.split(" ")))
                .withMessageMatching(".+");
    }
}
