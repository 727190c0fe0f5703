package fr.apiparticulier.gateway.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FenetreTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** 2026-11-22 is a Sunday. */
    @ParameterizedTest
    @CsvSource({"01:10-02:30, 2026-11-21T01:09:59, ", "01:10-02:30, 2026-11-21T01:10, 2026-11-21T02:30+01:00",
            "01:10-02:30, 2026-11-21T02:29:59, 2026-11-21T02:30+01:00", "01:10-02:30, 2026-11-21T02:30, ",
            "23:30-00:30, 2026-11-21T23:45, 2026-11-22T00:30+01:00", "23:30-00:30, 2026-11-22T00:15, 2026-11-22T00:30+01:00",
            "23:30-00:30, 2026-11-22T12:00, ", "12:00-00:00, 2026-11-21T23:59:59, 2026-11-22T00:00+01:00",
            "SUN 23:00-23:45, 2026-11-22T23:10, 2026-11-22T23:45+01:00", "SUN 23:00-23:45, 2026-11-21T23:10, ",
            "SUN 23:30-01:00, 2026-11-23T00:30, 2026-11-23T01:00+01:00", "SUN 23:30-01:00, 2026-11-22T00:30, ",
            "00:30-04:00, 2026-10-25T03:00, 2026-10-25T04:00+01:00", "01:00-04:00, 2026-03-29T03:30, 2026-03-29T04:00+02:00",
            "2026-12-01T22:00/2026-12-02T02:00, 2026-12-01T21:59:59, ",
            "2026-12-01T22:00/2026-12-02T02:00, 2026-12-01T22:00, 2026-12-02T02:00+01:00",
            "2026-12-01T22:00/2026-12-02T02:00, 2026-12-02T01:59:59, 2026-12-02T02:00+01:00",
            "2026-12-01T22:00/2026-12-02T02:00, 2026-12-02T02:00, ", "2026-12-01T22:00/2026-12-02T02:00, 2026-12-08T23:00, ",
            "2026-07-01T22:00/2026-07-02T02:00, 2026-07-01T23:00, 2026-07-02T02:00+02:00"})
    void window_holdsFromItsBeginningUntilItsEnd(String fenetre, LocalDateTime maintenant, OffsetDateTime fin) {
        assertThat(Fenetre.of(fenetre).until(maintenant.atZone(PARIS)).map(end -> end.toOffsetDateTime()).orElse(null))
                .isEqualTo(fin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "01:10", "1:10-02:30", "25:00-26:00", "01:60-02:00", "DIM 23:00-23:45", "sun 23:00-23:45",
            "SUN", "01:10-02:30 SUN"})
    void window_thatIsNone_isToldWithTheFormExpected(String fenetre) {
        assertThatThrownBy(() -> Fenetre.of(fenetre)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected: as in 01:10-02:30 or SUN 23:00-23:45");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-01T22:00/", "2026-12-01/2026-12-02", "2026-12-01T22:00/2026-13-02T02:00",
            "2026-12-01T22:00/2026-12-02T02:00/2026-12-03T02:00", "2026-12-01T22:00Z/2026-12-02T02:00Z"})
    void windowOnce_thatIsNone_isToldWithTheFormExpected(String fenetre) {
        assertThatThrownBy(() -> Fenetre.of(fenetre)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected: as in 2026-12-01T22:00/2026-12-02T02:00");
    }

    @ParameterizedTest
    @CsvSource({"01:10-02:30, 2026-11-21T01:09:59, 2026-11-21T01:10+01:00",
            "01:10-02:30, 2026-11-21T01:10, 2026-11-22T01:10+01:00",
            "23:30-00:30, 2026-11-22T00:15, 2026-11-22T23:30+01:00",
            "SUN 23:00-23:45, 2026-11-22T23:10, 2026-11-29T23:00+01:00",
            "SUN 23:00-23:45, 2026-11-21T23:10, 2026-11-22T23:00+01:00",
            "01:10-02:30, 2026-03-28T12:00, 2026-03-29T01:10+01:00",
            "04:00-05:00, 2026-03-28T12:00, 2026-03-29T04:00+02:00", "04:00-05:00, 2026-10-24T12:00, 2026-10-25T04:00+01:00",
            "2026-12-01T22:00/2026-12-02T02:00, 2026-11-01T00:00, 2026-12-01T22:00+01:00",
            "2026-12-01T22:00/2026-12-02T02:00, 2026-12-01T22:00, ", "2026-12-01T22:00/2026-12-02T02:00, 2026-12-08T00:00, "})
    void window_beginsNext_afterNow(String fenetre, LocalDateTime maintenant, OffsetDateTime debut) {
        assertThat(Fenetre.of(fenetre).next(maintenant.atZone(PARIS)).map(begin -> begin.toOffsetDateTime()).orElse(null))
                .isEqualTo(debut);
    }

    @Test
    void window_ofNoTime_isNone() {
        assertThatThrownBy(() -> Fenetre.of("2026-12-02T02:00/2026-12-01T22:00")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fenetre.of("02:00-02:00")).isInstanceOf(IllegalArgumentException.class);
    }
}
