package fr.apiparticulier.provider.registre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;

import org.junit.jupiter.api.Test;

class MoisRelatifTest {

    private static final YearMonth NOVEMBRE = YearMonth.of(2026, 11);
    private static final EnTete FICTIF = new EnTete("provider-x", 1, true, null, NOVEMBRE);

    @Test
    void mois_relative_countsFromTheImport() {
        assertThat(MoisRelatif.lire("M", FICTIF)).isEqualTo(NOVEMBRE);
        assertThat(MoisRelatif.lire("M-24", FICTIF)).isEqualTo(YearMonth.of(2024, 11));
        assertThat(MoisRelatif.lire("M+2", FICTIF)).isEqualTo(YearMonth.of(2027, 1));
        assertThat(MoisRelatif.lire("2025-03", FICTIF)).isEqualTo(YearMonth.of(2025, 3));
    }

    @Test
    void mois_relativeInAFileOfRealPeople_isRefused() {
        EnTete reel = new EnTete("provider-x", 1, false, null, NOVEMBRE);
        assertThatThrownBy(() -> MoisRelatif.lire("M-1", reel)).isInstanceOf(ValeurRefusee.class);
        assertThat(MoisRelatif.lire("2025-03", reel)).isEqualTo(YearMonth.of(2025, 3));
    }

    @Test
    void mois_ofNoForm_isNotReadable() {
        assertThat(MoisRelatif.estLisible("2025-13")).isFalse();
        assertThat(MoisRelatif.estLisible("M-")).isFalse();
        assertThat(MoisRelatif.estLisible(null)).isFalse();
        assertThat(MoisRelatif.estLisible("M-1")).isTrue();
    }
}
