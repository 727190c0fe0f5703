package fr.apiparticulier.provider.echeance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class BornesTest {

    @Test
    void bound_isNeverLessThanWhatIsLeft_andAQuarterMoreAtMost() {
        for (int reste = 1; reste <= 40_000; reste++) {
            assertThat(Bornes.borne(Duration.ofMillis(reste))).isBetween((long) reste, (long) Math.ceil(reste * 1.25) + 1);
        }
    }

    @Test
    void bound_isTheSame_forQuestionsThatLastAboutAsLong() {
        assertThat(Bornes.borne(Duration.ofMillis(5_000))).isEqualTo(Bornes.borne(Duration.ofMillis(5_900)));
    }
}
