package fr.apiparticulier.gateway.statut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompteTest {

    @ParameterizedTest
    @CsvSource({"0, 0, false, INCONNU", "0, 0, true, OPERATIONNEL", "1, 0, false, OPERATIONNEL", "0, 4, false, OPERATIONNEL",
            "0, 5, false, EN_PANNE", "5, 5, false, EN_PANNE", "6, 5, false, PERTURBE", "94, 6, false, PERTURBE",
            "95, 5, false, OPERATIONNEL", "1000000, 4, false, OPERATIONNEL"})
    void state_isWhatTheShareSays_onceEnoughHaveFailed(long bons, long mauvais, boolean vivant, Etat etat) {
        assertThat(new Compte(bons, mauvais, vivant).etat()).isEqualTo(etat);
    }

    @ParameterizedTest
    @CsvSource(value = {"99, 0, 1, -", "0, 99, 1, -", "100, 0, 1, 1.0", "99, 1, 1, 0.99", "999999, 1, 1, 0.999",
            "0, 100, 1, 0.0", "200, 0, 0.5, 0.5"}, nullValues = "-")
    void availability_isToldOfEnough_andNeverTooWell(long bons, long mauvais, double mesure, Double part) {
        assertThat(new Compte(bons, mauvais, false).disponibilite(mesure)).isEqualTo(part);
    }

    /** Whoever asks again and again must not see a single call go by. */
    @Test
    void aCallMore_amongFewOrInVain_isNotSeenInTheState() {
        long graine = new Random().nextLong();
        Random hasard = new Random(graine);
        for (int fois = 0; fois < 1_000; fois++) {
            long bons = 1 + hasard.nextInt(200);
            assertThat(new Compte(bons, 1, true).etat()).as("seed %d", graine).isEqualTo(new Compte(bons, 0, true).etat());
        }
    }
}
