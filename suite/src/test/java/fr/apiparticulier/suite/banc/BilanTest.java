package fr.apiparticulier.suite.banc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of what was measured. */
class BilanTest {

    private static Serie millisecondes(long... durees) {
        return new Serie(LongStream.of(durees).map(duree -> duree * 1_000_000).boxed().toList());
    }

    @Test
    void centile_isWithinWhichThatPartWasAnswered() {
        Serie serie = millisecondes(LongStream.rangeClosed(1, 200).map(rang -> 201 - rang).toArray());
        assertThat(serie.nombre()).isEqualTo(200);
        assertThat(serie.mediane()).isEqualTo(100);
        assertThat(serie.centile(0.99)).isEqualTo(198);
        assertThat(serie.centile(1)).isEqualTo(200);
        assertThat(millisecondes(7).centile(0.01)).isEqualTo(7);
    }

    @Test
    void nothing_hasNoCentile() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Serie(Collections.emptyList()));
    }

    private static Releve releve(long dossier, int processeurDossier) {
        Releve releve = new Releve(2);
        for (int fois = 0; fois < 4; fois++) {
            releve.dossier(dossier * 1_000_000, 55_000_000);
            releve.seule(0, 60_000_000);
            releve.seule(1, 80_000_000);
        }
        releve.ensemble(85_000_000);
        releve.ensemble(95_000_000);
        releve.processeur(Phase.DOSSIER, Duration.ofMillis(processeurDossier));
        releve.processeur(Phase.DOSSIER, Duration.ofMillis(processeurDossier));
        releve.processeur(Phase.ENSEMBLE, Duration.ofMillis(20));
        return releve;
    }

    /** Of 80 ms, and of 10 ms. */
    @ParameterizedTest
    @CsvSource({"100, 20, true", "101, 20, false", "100, 21, false", "70, 10, true"})
    void target_isHeld_atMostByAQuarterMoreTime_andNoMoreCpu(long dossier, int processeur, boolean tient) {
        Bilan bilan = releve(dossier, processeur).bilan(List.of("une", "autre"));
        assertThat(bilan.plusLente().nom()).isEqualTo("autre");
        assertThat(bilan.duree()).isEqualTo(dossier / 80.0);
        assertThat(bilan.cout()).isEqualTo(processeur * 2 / 4.0 / 10);
        assertThat(bilan.tient()).isEqualTo(tient);
    }

    @Test
    void table_hasALineForEach_andSaysWhatBecameOfTheTarget() {
        List<String> lignes = Tableau.lignes(releve(104, 20).bilan(List.of("une", "autre")));
        assertThat(lignes).hasSize(7).noneMatch(ligne -> ligne.contains("\n"));
        assertThat(lignes.get(2)).matches("autre +4 +80\\.0 +80\\.0");
        assertThat(lignes.get(3)).matches("the five at the same time +2 +85\\.0 +95\\.0 +10\\.00 ms");
        assertThat(lignes.get(4)).matches("a dossier of the five +4 +104\\.0 +104\\.0 +10\\.00 ms");
        assertThat(lignes.get(5)).matches("  its slowest provider +4 +55\\.0 +55\\.0");
        assertThat(lignes.get(6)).isEqualTo("dossier: 1.30 times its slowest part (autre; at most 1.25),"
                + " 1.00 times the CPU of five calls (at most 1.00): missed");
    }
}
