package fr.apiparticulier.suite.empreinte;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConstructionTest {

    @TempDir
    Path cible;

    @Test
    void builder_thatLeftItsAccount_isRead() throws IOException {
        Path dossier = Files.createDirectory(cible.resolve("gateway-1-native-image-source-jar"));
        Files.writeString(dossier.resolve("gateway-1-runner-build-output-stats.json"), """
                {"resource_usage": {"total_secs": 320.65}, "general_info": {"graal_compiler": {"optimization_level": "s"}}}
                """);
        assertThat(Construction.de(cible)).map(Construction::toString).contains("321 -Os");
    }

    @Test
    void executable_thatWasBuiltElsewhere_hasNone() throws IOException {
        assertThat(Construction.de(cible)).isEmpty();
    }
}
