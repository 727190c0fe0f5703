package fr.apiparticulier.suite.lancement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.apiparticulier.suite.lancement.cles.CleInterne;
import fr.apiparticulier.suite.lancement.processus.Ports;

class ImportCommandeTest {

    private final ByteArrayOutputStream erreurs = new ByteArrayOutputStream();

    @TempDir
    Path dossier;

    @Test
    void commandLine_withoutKey_isAnsweredWithTheUsage() {
        assertThat(executer("http://127.0.0.1:1", "provider-cnaf", "fichier.yaml")).isEqualTo(2);
        assertThat(erreurs.toString(StandardCharsets.UTF_8)).contains("--key");
    }

    @Test
    void provider_unknown_isNamed() {
        assertThat(executer("http://127.0.0.1:1", "provider-caf", "fichier.yaml", "--key", "cle.jwk")).isEqualTo(2);
        assertThat(erreurs.toString(StandardCharsets.UTF_8)).contains("provider-caf").hasLineCount(1);
    }

    @Test
    void keyFile_missing_isNamedInOneLine() {
        String cle = dossier.resolve("absente.jwk").toString();
        assertThat(executer("http://127.0.0.1:1", "provider-cnaf", "fichier.yaml", "--key", cle)).isEqualTo(1);
        assertThat(erreurs.toString(StandardCharsets.UTF_8)).contains("absente.jwk").hasLineCount(1);
    }

    @Test
    void provider_thatDoesNotAnswer_isNamedInOneLine() throws IOException {
        CleInterne.lireOuCreer(dossier, Clock.systemUTC());
        Path fichier = Files.writeString(dossier.resolve("fichier.yaml"), "registre: provider-cnaf");
        String adresse = "http://127.0.0.1:" + Ports.libre();
        assertThat(executer(adresse, "provider-cnaf", fichier.toString(), "--key", dossier.resolve("interne.jwk").toString()))
                .isEqualTo(1);
        assertThat(erreurs.toString(StandardCharsets.UTF_8)).contains(adresse).hasLineCount(1);
    }

    private int executer(String... arguments) {
        PrintStream rien = new PrintStream(new ByteArrayOutputStream());
        return ImportCommande.executer(rien, new PrintStream(erreurs, true, StandardCharsets.UTF_8), arguments);
    }
}
