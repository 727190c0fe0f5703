package fr.apiparticulier.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class AbsenceTest {

    private final Horloge horloge = new Horloge();
    private final Absence absence = new Absence(horloge, Duration.ofMillis(20));

    @Test
    void redis_atFirst_isThere() {
        assertThat(absence.mayAsk()).isTrue();
        assertThat(absence.isSettling()).isFalse();
    }

    @Test
    void redis_failed_isLeftAloneForASecond_thenAskedByOne() {
        absence.failed();
        assertThat(absence.isAway()).isTrue();
        horloge.avancer(999_999);
        assertThat(absence.mayAsk()).isFalse();
        horloge.avancer(1);
        assertThat(absence.mayAsk()).isTrue();
        assertThat(absence.mayAsk()).isFalse();
        assertThat(absence.isSettling()).isTrue();
    }

    @Test
    void redis_back_isNotAloneToDecideBeforeAllReplicasHaveSeenIt() {
        absence.failed();
        horloge.avancer(1_000_000);
        assertThat(absence.mayAsk()).isTrue();
        absence.answered();
        assertThat(absence.isAway()).isFalse();
        assertThat(absence.mayAsk()).isTrue();
        horloge.avancer(3_019_999);
        assertThat(absence.isSettling()).isTrue();
        horloge.avancer(1);
        assertThat(absence.isSettling()).isFalse();
    }

    @Test
    void settling_isOverWhenItWasSaid_ifRedisIsBackAtItsNextTrial() {
        absence.failed();
        horloge.avancer(400_000);
        assertThat(absence.settlesIn()).isEqualTo(Duration.ofMillis(600 + 3_020));
        horloge.avancer(900_000);
        assertThat(absence.settlesIn()).isEqualTo(Duration.ofMillis(3_020));
        assertThat(absence.mayAsk()).isTrue();
        absence.answered();
        assertThat(absence.settlesIn()).isEqualTo(Duration.ofMillis(3_020));
        horloge.avancer(3_019_999);
        assertThat(absence.settlesIn()).isEqualTo(Duration.ofNanos(1_000));
        horloge.avancer(1);
        assertThat(absence.isSettling()).isFalse();
        assertThat(absence.settlesIn()).isPositive();
    }
}
