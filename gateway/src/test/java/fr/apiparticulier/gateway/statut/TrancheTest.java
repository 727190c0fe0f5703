package fr.apiparticulier.gateway.statut;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrancheTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({"2026-11-22T15:00:00Z, 2026-11-22T15:00:00Z", "2026-11-22T15:04:59.999999Z, 2026-11-22T15:00:00Z",
            "2026-11-22T15:05:00Z, 2026-11-22T15:05:00Z", "1969-12-31T23:59:59Z, 1969-12-31T23:55:00Z"})
    void instant_isInTheSliceThatBeganBefore(Instant instant, Instant debut) {
        assertThat(Tranche.debut(instant)).isEqualTo(debut);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, 288", "2026-10-25, 300", "2026-03-29, 276"})
    void dayOfParis_hasAsManySlicesAsItIsLong(LocalDate jour, long tranches) {
        assertThat(Tranche.nombre(jour.atStartOfDay(PARIS).toInstant(), jour.plusDays(1).atStartOfDay(PARIS).toInstant()))
                .isEqualTo(tranches);
    }

    @Test
    void sliceThatGoesOn_isOne() {
        Instant debut = Instant.parse("2026-11-22T15:00:00Z");
        assertThat(Tranche.nombre(debut, debut)).isZero();
        assertThat(Tranche.nombre(debut, debut.minusSeconds(1))).isZero();
        assertThat(Tranche.nombre(debut, debut.plusNanos(1))).isEqualTo(1);
        assertThat(Tranche.nombre(debut.plusSeconds(299), debut.plusSeconds(301))).isEqualTo(2);
    }
}
