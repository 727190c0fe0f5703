package fr.apiparticulier.suite.lancement.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierTest {

    @TempDir
    Path ici;

    @Test
    void folder_heldByALauncher_isNotGivenToAnother() throws IOException {
        try (Dossier premier = Dossier.ouvrir(ici.resolve("donnees")).orElseThrow()) {
            assertThat(Dossier.ouvrir(ici.resolve("donnees"))).isEmpty();
            assertThat(premier.cles()).isDirectory();
        }
        try (Dossier second = Dossier.ouvrir(ici.resolve("donnees")).orElseThrow()) {
            assertThat(second.journaux()).isDirectory();
        }
    }

    @Test
    void folder_temporary_leavesNothing() throws IOException {
        Dossier dossier = Dossier.temporaire();
        Files.writeString(dossier.cles().resolve("cle"), "x");
        Path racine = dossier.cles().getParent();
        dossier.close();
        assertThat(racine).doesNotExist();
    }

    @Test
    void folder_temporaryWhoseLogsAreToBeKept_leavesThemAlone() throws IOException {
        Dossier dossier = Dossier.temporaire();
        Path journal = Files.writeString(dossier.journaux().resolve("gateway.log"), "x");
        dossier.secrets().secret("cnaf");
        dossier.garderJournaux();
        dossier.close();
        assertThat(journal.getParent().getParent()).isDirectoryRecursivelyContaining("glob:**/gateway.log")
                .isDirectoryNotContaining("glob:**/secrets");
        Files.delete(journal);
        Files.delete(journal.getParent());
        Files.delete(journal.getParent().getParent());
    }

    @Test
    void folder_temporaryWhereSuchAreKept_staysAndIsOpenedAgain() throws IOException {
        System.setProperty("suite.dossiers", ici.resolve("gardes").toString());
        try {
            Dossier dossier = Dossier.temporaire();
            Path journal = Files.writeString(dossier.journaux().resolve("gateway.log"), "x");
            dossier.close();
            Dossier.temporaire().close();
            assertThat(journal).exists().startsWith(ici);
            Dossier.ouvrir(journal.getParent().getParent()).orElseThrow().close();
        } finally {
            System.clearProperty("suite.dossiers");
        }
    }

    @Test
    void folder_givenByTheUser_isKeptAndReadableByItsOwnerAlone() throws IOException {
        Dossier.ouvrir(ici.resolve("a/b")).orElseThrow().close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ici.resolve("a/b")))).isEqualTo("rwx------");
        assertThat(ici.resolve("a/b/cles")).isDirectory();
    }

    @Test
    void process_leftByAKilledLauncher_isEnded() throws Exception {
        Process reste = new ProcessBuilder("sleep", "60").start();
        noter(reste.pid(), reste.info().startInstant().orElseThrow());
        Dossier.ouvrir(ici).orElseThrow().close();
        assertThat(reste.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void process_thatCarriesTheNumberOfAnother_isLeftAlone() throws Exception {
        Process autre = new ProcessBuilder("sleep", "60").start();
        try {
            noter(autre.pid(), autre.info().startInstant().orElseThrow().minusSeconds(3600));
            Dossier.ouvrir(ici).orElseThrow().close();
            assertThat(autre.isAlive()).isTrue();
        } finally {
            autre.destroyForcibly();
        }
    }

    @Test
    void pidFile_ofAServerThatIsGone_isRemoved() throws IOException {
        Path pid = Files.createDirectory(ici.resolve("postgres")).resolve("postmaster.pid");
        Files.writeString(pid, ProcessHandle.current().pid() + "\n");
        Dossier.ouvrir(ici).orElseThrow().close();
        assertThat(pid).doesNotExist();
    }

    @Test
    void secret_askedAgain_isTheSameAndPrivate() throws IOException {
        try (Dossier dossier = Dossier.ouvrir(ici).orElseThrow()) {
            String secret = dossier.secrets().secret("cnaf");
            assertThat(dossier.secrets().secret("cnaf")).isEqualTo(secret).hasSize(44);
            assertThat(dossier.secrets().secret("mesr")).isNotEqualTo(secret);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dossier.secrets().fichier("cnaf"))))
                    .isEqualTo("rw-------");
        }
    }

    private void noter(long numero, Instant debut) throws IOException {
        Files.writeString(ici.resolve("processus"), numero + " " + debut.toEpochMilli() + "\n");
    }
}
