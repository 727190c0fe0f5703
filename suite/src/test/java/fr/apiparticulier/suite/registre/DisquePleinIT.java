package fr.apiparticulier.suite.registre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database's disk is full in the middle of an import: what was in service is, and with room again it can be done again. */
class DisquePleinIT {

    private static final int BEAUCOUP = 50_000;
    private static final int ASSEZ = 256;

    @TempDir
    Path dossier;

    /** So many MiB that the rows do not fit, and that they do and their indexes do not. */
    @ParameterizedTest
    @ValueSource(ints = {4, 20})
    void importWithoutRoom_changesNothing_saysWhy_andIsDoneAgainWithRoom(int mebioctets) throws Exception {
        Path disque = dossier.resolve("disque");
        try (PetitDisque petit = PetitDisque.monter(disque, mebioctets)) {
            assumeTrue(petit != null || System.getenv("CI") != null, "skipped: no disk can be mounted by this user");
            assertThat(petit).as("a disk can be mounted").isNotNull();
            try (Executable executable = Executable.ouvrir(dossier)) {
                importer(executable, petit, disque, mebioctets);
            }
        }
    }

    private void importer(Executable executable, PetitDisque petit, Path disque, int mebioctets) throws Exception {
        Coulisses coulisses = new Coulisses(executable);
        Path fichier = Etudiants.ecrire(dossier.resolve("apres.ndjson"), BEAUCOUP);
        assertThat(faire(executable, Etudiants.ecrire(dossier.resolve("avant.ndjson"), 3))).as(executable.dit()).isZero();
        coulisses.executer("create tablespace petit location '" + disque + "'");
        coulisses.executer("alter database postgres set default_tablespace = 'petit'");
        List<String> avant = coulisses.traces();

        assertThat(faire(executable, fichier)).isEqualTo(3);
        assertThat(executable.dit()).contains("Le disque de la base est plein (SQLSTATE 53100)", "le registre est inchangé")
                .doesNotContain("FICTI");
        assertThat(coulisses.traces()).isEqualTo(avant);
        assertThat(coulisses.textes("select count(*)::text from etudiant")).containsExactly("3");
        assertThat(occupes(disque)).as("what was written is given back").isLessThan(1 << 20);

        petit.agrandir(ASSEZ);
        assertThat(faire(executable, fichier)).as(executable.dit()).isZero();
        assertThat(coulisses.textes("select count(*)::text from etudiant join registre using (generation)"))
                .containsExactly(Integer.toString(BEAUCOUP));
        assertThat(occupes(disque)).as("of a disk of " + mebioctets + " MiB").isGreaterThan((long) mebioctets << 20);
    }

    private static int faire(Executable executable, Path fichier) throws Exception {
        return executable.lancer(List.of("-Xmx96m"), "import", fichier.toString()).waitFor();
    }

    private static long occupes(Path disque) throws Exception {
        var magasin = Files.getFileStore(disque);
        return magasin.getTotalSpace() - magasin.getUnallocatedSpace();
    }
}
