package fr.apiparticulier.suite.saut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** How memory rises. */
class EnduranceTest {

    @Test
    void slope_ofALine_isItsRise_whateverGoesToAndFroAroundIt() {
        assertThat(Endurance.pente(List.of(1., 3., 5., 7.))).isEqualTo(2, within(1e-9));
        assertThat(Endurance.pente(IntStream.range(0, 60).mapToObj(i -> 100 + 0.25 * i + (i % 2 == 0 ? 5 : -5)).toList()))
                .isEqualTo(0.25, within(0.01));
    }

    @Test
    void slope_ofWhatStandsStill_orOfOne_isNone() {
        assertThat(Endurance.pente(List.of(7., 7., 7.))).isZero();
        assertThat(Endurance.pente(List.of(7.))).isZero();
    }
}
