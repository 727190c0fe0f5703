package fr.apiparticulier.suite.registre.recherche;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.suite.registre.recherche.Mesure.Piste;

class MesureTest {

    private static Mesure mesure(long petit, long grand, double... parts) {
        Mesure mesure = new Mesure(Cle.INE);
        mesure.noter(Piste.PETIT_PORT, reponses(petit));
        mesure.noter(Piste.GRAND_PORT, reponses(grand));
        Arrays.stream(parts).forEach(part -> mesure.noter(new Debits(1_000, 1_000 * part, 100)));
        return mesure;
    }

    private static Reponses reponses(long duree) {
        long[] durees = new long[100];
        Arrays.fill(durees, duree);
        return new Reponses(durees.length, 1_000_000, durees);
    }

    @Test
    void targets_areHeldUpToTheirBounds() {
        assertThat(mesure(1_000_000, 1_500_000, 0.4).tient()).isTrue();
        assertThat(mesure(1_000_000, 1_510_000, 0.4).tient()).isFalse();
        assertThat(mesure(1_000_000, 1_000_000, 0.39).tient()).isFalse();
    }

    @Test
    void part_isThatOfTheRoundInTheMiddle() {
        assertThat(mesure(1, 1, 0.9, 0.1, 0.5).debits().part()).isEqualTo(0.5);
    }
}
