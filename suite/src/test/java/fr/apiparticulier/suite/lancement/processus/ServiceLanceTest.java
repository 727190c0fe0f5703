package fr.apiparticulier.suite.lancement.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceLanceTest {

    @TempDir
    Path dossier;

    @Test
    void service_whoseProcessEnds_isNamedWithItsLog() throws IOException {
        Programme programme = programme(Map.of());
        ServiceLance lance = ServiceLance.lancer(programme);
        assertThatExceptionOfType(ServiceEnPanne.class).isThrownBy(lance::attendrePret).satisfies(panne -> {
            assertThat(panne.nom()).isEqualTo("provider-fictif");
            assertThat(panne.arrete()).isTrue();
            assertThat(panne.journal()).content().contains("absent.jar");
        });
    }

    @Test
    void secret_amongTheProperties_isHandedOverInAPrivateFile() throws IOException {
        Programme programme = programme(Map.of("particulier.base.mot-de-passe", "a\"b\\c=="));
        programme.ecrireReglages();
        assertThat(programme.reglages()).content().contains("\"-Dparticulier.base.mot-de-passe=a\\\"b\\\\c==\"");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(programme.reglages())))
                .isEqualTo("rw-------");
        assertThat(programme.toString()).doesNotContain("mot-de-passe");
    }

    @Test
    void settings_ofAnyService_keepItOnTheLoopback() throws IOException {
        Programme programme = programme(Map.of());
        programme.ecrireReglages();
        assertThat(programme.reglages()).content().contains("-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.management.host=127.0.0.1");
    }

    @Test
    void nativeExecutable_isToldByAPrivateFileAboveItsOwnSettings() throws IOException {
        Natif natif = new Natif(dossier.resolve("absent-runner"));
        Properties lues = new Properties();
        lues.load(new StringReader(natif.reglages(Map.of("particulier.base.mot-de-passe", "a\"b\\c==é"))));
        assertThat(lues).containsEntry("particulier.base.mot-de-passe", "a\"b\\c==é").containsKey("config_ordinal");
        assertThat(natif.commande(dossier)).noneMatch(argument -> argument.contains("mot-de-passe"));
        assertThat(natif.environnement(dossier)).containsValue(dossier.toUri().toString());
    }

    private Programme programme(Map<String, String> proprietes) {
        return new Programme("provider-fictif", new Jar(dossier.resolve("absent.jar")), Ports.libre(), Ports.libre(),
                proprietes,
                dossier.resolve("reglages.args"), dossier.resolve("provider-fictif.log"));
    }
}
