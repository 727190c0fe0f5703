package fr.apiparticulier.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.apiparticulier.gateway.environnement.GatewayConfig.Environnement;
import fr.apiparticulier.gateway.test.Jetons;

class JournalKeyTest {

    @TempDir
    Path directory;

    private Optional<String> file(String content) throws IOException {
        return Optional.of(Files.writeString(directory.resolve("cle.json"), content).toUri().toString());
    }

    @Test
    void production_withoutAKey_doesNotStart() {
        assertThatThrownBy(() -> JournalKey.read(Optional.empty(), Environnement.PRODUCTION))
                .isInstanceOf(ConfigurationException.class).hasMessageStartingWith("particulier.journal.cle: missing");
        assertThat(JournalKey.read(Optional.empty(), Environnement.BAC_A_SABLE)).isNull();
    }

    @Test
    void privateKey_isRead() throws IOException {
        String jwk = Jetons.JOURNAL.cle().toJson(OutputControlLevel.INCLUDE_PRIVATE);
        assertThat(JournalKey.read(file(jwk), Environnement.PRODUCTION).id()).isEqualTo("journal");
    }

    @Test
    void whatIsNoSetOfFormerKeys_doesNotStart() throws IOException {
        assertThat(JournalKey.former(file(Jetons.ensemble(Jetons.JOURNAL)).orElseThrow()).isEmpty()).isFalse();
        for (String content : new String[]{"{}", "x"}) {
            String file = file(content).orElseThrow();
            assertThatThrownBy(() -> JournalKey.former(file)).isInstanceOf(ConfigurationException.class)
                    .hasMessageStartingWith("particulier.journal.anciennes-cles: not readable");
        }
    }

    @Test
    void whatIsNoPrivateKey_doesNotStart_andIsNotQuoted() throws IOException {
        String jwk = Jetons.JOURNAL.cle().toJson(OutputControlLevel.PUBLIC_ONLY);
        for (String content : new String[]{jwk, "{}", "x", ""}) {
            Optional<String> file = file(content);
            assertThatThrownBy(() -> JournalKey.read(file, Environnement.BAC_A_SABLE))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageStartingWith("particulier.journal.cle: not readable")
                    .hasMessageNotContaining(Jetons.JOURNAL.cle().getKeyId() + "\"");
        }
        assertThatThrownBy(() -> JournalKey.read(Optional.of("file:///nowhere/cle.json"), Environnement.BAC_A_SABLE))
                .isInstanceOf(ConfigurationException.class);
    }
}
