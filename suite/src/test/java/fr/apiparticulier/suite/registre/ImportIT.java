package fr.apiparticulier.suite.registre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command of a provider's executable where things go wrong: what was in service is, and it can be done again. */
class ImportIT {

    private static final Duration LIMITE = Duration.ofMinutes(3);
    private static final List<String> PETIT = List.of("-Xmx96m");
    /** Some 130 MB: more than the heap of whoever imports them. */
    private static final int BEAUCOUP = 400_000;

    @TempDir
    Path dossier;

    private Executable executable;
    private Coulisses coulisses;

    @BeforeEach
    void ouvrir() throws Exception {
        executable = Executable.ouvrir(dossier);
        coulisses = new Coulisses(executable);
        assertThat(faire("import", Etudiants.ecrire(dossier.resolve("avant.ndjson"), 3).toString())).as(executable.dit())
                .isZero();
    }

    @AfterEach
    void fermer() throws IOException {
        executable.close();
    }

    private int faire(String... arguments) throws Exception {
        return executable.lancer(PETIT, arguments).waitFor();
    }

    @Test
    void importKilled_leavesNothing_andIsDoneAgainInAHeapSmallerThanItsFile() throws Exception {
        List<String> avant = coulisses.traces();
        Path fichier = Etudiants.ecrire(dossier.resolve("apres.ndjson"), BEAUCOUP);
        assertThat(Files.size(fichier)).isGreaterThan(96 << 20);
        Process processus = executable.lancer(PETIT, "import", fichier.toString());
        Instant fin = Instant.now().plus(LIMITE);
        while (!executable.dit().contains("00 000 lus") && !executable.dit().contains("0\u202f000 lus")) {
            assertThat(processus.isAlive()).as(executable.dit()).isTrue();
            assertThat(Instant.now()).isBefore(fin);
            Thread.sleep(50);
        }
        assertThat(faire("import", fichier.toString())).as("a second one at once").isEqualTo(4);
        tuer(processus, fin);
        assertThat(coulisses.traces()).isEqualTo(avant);
        assertThat(coulisses.textes("select count(*)::text from etudiant")).containsExactly("3");
        assertThat(faire("import", fichier.toString())).as(executable.dit()).isZero();
        assertThat(coulisses.textes("select count(*)::text from etudiant e join registre r using (generation)"))
                .containsExactly(Integer.toString(BEAUCOUP));
        assertThat(faire("rollback")).isZero();
        assertThat(coulisses.textes("select count(*)::text from etudiant e join registre r using (generation)"))
                .containsExactly("3");
        assertThat(faire("generations")).isZero();
        assertThat(executable.dit()).contains("3 enregistrements").contains("apres.ndjson");
    }

    /** The partitions are in the registry by then, as far as that transaction sees. */
    @Test
    void importKilled_betweenItsPartitionsAndTheSwitch_leavesNothing_andIsDoneAgain() throws Exception {
        coulisses.executer("alter database postgres set client_connection_check_interval = '100ms'");
        coulisses.executer("create function attendre() returns trigger language plpgsql as"
                + " 'begin perform pg_sleep(600); return new; end'");
        coulisses.executer("create trigger bascule before update on registre for each row execute function attendre()");
        List<String> avant = coulisses.traces();
        String fichier = Etudiants.ecrire(dossier.resolve("apres.ndjson"), 200).toString();
        Process processus = executable.lancer(PETIT, "import", fichier);
        Instant fin = Instant.now().plus(LIMITE);
        while (coulisses.textes("select pid::text from pg_stat_activity where wait_event = 'PgSleep'").isEmpty()) {
            assertThat(processus.isAlive()).as(executable.dit()).isTrue();
            assertThat(Instant.now()).isBefore(fin);
            Thread.sleep(50);
        }
        assertThat(coulisses.textes("select distinct c.relname from pg_locks l join pg_class c on c.oid = l.relation"
                + " where l.locktype = 'relation' and l.mode = 'AccessExclusiveLock' and l.granted and c.relname = 'etudiant_defaut'"))
                .as("what attaching holds").isNotEmpty();
        tuer(processus, fin);
        assertThat(coulisses.traces()).isEqualTo(avant);
        assertThat(coulisses.textes("select ine from etudiant join registre using (generation) order by ine"))
                .containsExactly(Etudiants.ine(0), Etudiants.ine(1), Etudiants.ine(2));
        coulisses.executer("drop trigger bascule on registre");
        assertThat(faire("import", fichier)).as(executable.dit()).isZero();
        assertThat(coulisses.textes("select count(*)::text from etudiant join registre using (generation)"))
                .containsExactly("200");
    }

    /** Waits until the database has noticed, too. */
    private void tuer(Process processus, Instant fin) throws Exception {
        processus.destroyForcibly().waitFor();
        while (!coulisses.textes("select pid::text from pg_stat_activity where state <> 'idle' and pid <> pg_backend_pid()"
                + " and backend_type = 'client backend'").isEmpty()) {
            assertThat(Instant.now()).isBefore(fin);
            Thread.sleep(50);
        }
    }

    /** What an index is sorted by has a limit of its own; for the disk itself see {@link DisquePleinIT}. */
    @Test
    void databaseWithoutRoomToSort_isToldSo_andNothingChanges() throws Exception {
        List<String> avant = coulisses.traces();
        coulisses.executer("alter database postgres set temp_file_limit = '64kB'");
        coulisses.executer("alter database postgres set maintenance_work_mem = '1MB'");
        Path fichier = Etudiants.ecrire(dossier.resolve("apres.ndjson"), 50_000);
        assertThat(faire("import", fichier.toString())).isEqualTo(3);
        assertThat(executable.dit()).contains("manque de place", "SQLSTATE 53").doesNotContain("FICTI");
        assertThat(coulisses.traces()).isEqualTo(avant);
        coulisses.executer("alter database postgres reset all");
        assertThat(faire("import", fichier.toString())).as(executable.dit()).isZero();
    }

    @Test
    void fileRefused_saysWhere_andRejectsAreWritten() throws Exception {
        Path fichier = Etudiants.ecrire(dossier.resolve("apres.ndjson"), 200);
        List<String> lignes = new ArrayList<>(Files.readAllLines(fichier));
        lignes.set(7, "CANARI");
        Files.write(fichier, lignes);
        Path rejets = dossier.resolve("rejets.txt");
        assertThat(faire("import", "--rejets", rejets.toString(), fichier.toString())).as(executable.dit()).isZero();
        assertThat(Files.readAllLines(rejets)).singleElement().asString().startsWith("ligne 8, enregistrement 7");
        lignes.set(8, "CANARI");
        lignes.set(9, "CANARI");
        Files.write(fichier, lignes);
        assertThat(faire("import", fichier.toString())).isEqualTo(1);
        assertThat(executable.dit()).doesNotContain("CANARI");
        assertThat(faire("import", "absent.ndjson")).isEqualTo(2);
    }
}
