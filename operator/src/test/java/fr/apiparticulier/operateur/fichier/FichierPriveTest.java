package fr.apiparticulier.operateur.fichier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FichierPriveTest {

    @TempDir
    Path dossier;

    @Test
    void file_thatIsWritten_isItsOwnersAlone_andTouchesNoOther() throws IOException {
        Path jeton = dossier.resolve("jeton");
        Path voisin = Files.writeString(dossier.resolve("jeton.neuf"), "à quelqu'un");
        Files.writeString(jeton, "avant");

        FichierPrive.ecrire(jeton, "après");

        assertThat(jeton).hasContent("après");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(jeton))).isEqualTo("rw-------");
        assertThat(voisin).hasContent("à quelqu'un");
        try (Stream<Path> fichiers = Files.list(dossier)) {
            assertThat(fichiers).containsExactlyInAnyOrder(jeton, voisin);
        }
    }
}
