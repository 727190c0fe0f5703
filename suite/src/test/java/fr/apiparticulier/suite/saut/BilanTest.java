package fr.apiparticulier.suite.saut;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class BilanTest {

    private static final Concurrent AUCUN = new Direct(URI.create("http://127.0.0.1/"));

    @Test
    void run_withinAllTargets_holds() {
        Bilan bilan = bilan(100, 91, 201, 4_999);
        assertThat(bilan.tient()).isTrue();
        assertThat(Tableau.lignes(bilan)).filteredOn(ligne -> ligne.endsWith("within the target")).hasSize(3);
    }

    @Test
    void run_thatMissesOne_doesNotHold() {
        assertThat(bilan(100, 91, 199, 4_999).tient()).isFalse();
        assertThat(bilan(100, 90, 201, 4_999).tient()).isFalse();
        assertThat(bilan(100, 91, 201, 6_002).tient()).isFalse();
        assertThat(Tableau.lignes(bilan(100, 91, 199, 4_999))).anyMatch(ligne -> ligne.endsWith("missed"));
    }

    @Test
    void run_thatLacksAContender_doesNotHold() {
        List<Mesures> toutes = bilan(100, 91, 201, 4_999).mesures();
        for (int absent = 1; absent < toutes.size(); absent++) {
            List<Mesures> autres = new ArrayList<>(toutes);
            autres.remove(absent);
            assertThat(new Bilan(autres, 100).tient()).isFalse();
        }
    }

    @Test
    void run_besideAStateBefore_holdsAsLongAsItComputesNoMore() {
        assertThat(avant(104, 100).tient()).isTrue();
        assertThat(avant(106, 100).tient()).isFalse();
        assertThat(Tableau.lignes(avant(106, 100))).contains("CPU of that before: 1.06x (at most 1.05): missed");
    }

    private static Bilan avant(double notre, double avant) {
        return new Bilan(List.of(mesures("nous", notre, 0), mesures(Bilan.AVANT, avant, 0)), 100);
    }

    @Test
    void row_isTheMedianOfItsRounds_andSaysHowFarTheyLie() {
        Mesures une = new Mesures(new Engage("une", AUCUN, List.of()));
        for (int calcul : new int[]{90, 100, 130}) {
            une.boucle(releve(1_000, 1), Duration.ofMillis(calcul), Duration.ofMillis(2L * calcul));
        }
        assertThat(une.calcul()).isEqualTo(100);
        assertThat(une.base()).isEqualTo(200);
        assertThat(une.ecart()).isEqualTo(0.3);
        assertThat(une.debit()).isEqualTo(1_000);
    }

    private static Bilan bilan(double notre, double unJeton, double spring, long p99) {
        return new Bilan(List.of(mesures("nous", notre, p99), mesures("nous" + Bilan.UN_JETON, unJeton, p99),
                mesures("Spring", spring, 0), mesures("direct", 0, 1_000)), 100);
    }

    /** @param calcul microseconds a call */
    private static Mesures mesures(String nom, double calcul, long p99) {
        Mesures mesures = new Mesures(new Engage(nom, AUCUN, List.of()));
        mesures.boucle(releve(1_000, p99), Duration.ofNanos(Math.round(calcul * 1e6)), Duration.ZERO);
        mesures.cadence(releve(1_000, p99));
        return mesures;
    }

    private static Releve releve(long servis, long microsecondes) {
        Histogram durees = Releve.histogramme();
        durees.recordValue(microsecondes);
        return new Releve(Duration.ofSeconds(1), servis, Map.of(), durees);
    }
}
