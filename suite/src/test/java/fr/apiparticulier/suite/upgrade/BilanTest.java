package fr.apiparticulier.suite.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class BilanTest {

    private static final Constat PROUVE = new Constat(0, true);

    private static Etape.Ligne ligne(int appels, int echoues, int faux) {
        return new Etape.Ligne("a step", appels, echoues, faux, 12, List.of("a reason"));
    }

    private static boolean estSain(Etape.Ligne ligne, Constat journal, int anonymes, long reprises) {
        return new Bilan(List.of(ligne(10, 0, 0), ligne), journal, anonymes, reprises).estSain();
    }

    @Test
    void run_isSoundOnlyIfNobodyNoticedAnything() {
        assertThat(estSain(ligne(10, 0, 0), PROUVE, 0, 0)).isTrue();
        assertThat(estSain(ligne(10, 1, 0), PROUVE, 0, 0)).isFalse();
        assertThat(estSain(ligne(10, 0, 1), PROUVE, 0, 0)).isFalse();
        assertThat(estSain(ligne(10, 0, 0), new Constat(1, true), 0, 0)).isFalse();
        assertThat(estSain(ligne(10, 0, 0), new Constat(0, false), 0, 0)).isFalse();
        assertThat(estSain(ligne(10, 0, 0), PROUVE, 1, 0)).isFalse();
        assertThat(estSain(ligne(10, 0, 0), PROUVE, 0, 1)).isFalse();
        assertThat(new Bilan(List.of(), PROUVE, 0, 0).estSain()).as("nothing was asked").isFalse();
    }

    @Test
    void total_isOneLine_andAStepTellsItsReasons() {
        Bilan bilan = new Bilan(List.of(ligne(10, 1, 2), ligne(5, 0, 1)), new Constat(4, false), 1, 6);
        assertThat(bilan.total()).isEqualTo(
                "total: 2 steps, 15 calls, 1 failed, 3 wrong, 6 asked elsewhere, 5 unjournaled, journal not proven");
        assertThat(Tableau.lignes(ligne(10, 1, 2))).hasSize(2).last().asString().contains("a reason");
        assertThat(Tableau.lignes(ligne(10, 1, 2)).get(0)).hasSameSizeAs(Tableau.tete());
    }
}
