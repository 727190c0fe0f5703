package fr.apiparticulier.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RingLogTest extends AbstractCallLogTest {

    @Override
    CallLog log(Horloge horloge) {
        return new RingLog(horloge);
    }

    @Test
    void call_letThroughElsewhere_countsEvenBeyondTheLimit() {
        RingLog log = new RingLog(horloge);
        for (int i = 0; i < 10; i++) {
            assertThat(log.record(4)).isTrue();
        }
        assertThat(log.tryCalls(20, 1).admitted()).isFalse();
        assertThat(log.tryCalls(40, 1).admitted()).isFalse();
        assertThat(log.tryCalls(41, 1).admitted()).isTrue();
        horloge.avancer(1_000_001);
        assertThat(log.tryCalls(20, 1).remaining()).isEqualTo(19);
    }

    @Test
    void log_endsOnceNothingCounts_andForGood() {
        RingLog log = new RingLog(horloge);
        log.tryCalls(20, 1);
        horloge.avancer(1_000_000);
        assertThat(log.end()).isFalse();
        horloge.avancer(1);
        assertThat(log.end()).isTrue();
        assertThat(log.tryCalls(20, 1)).isNull();
        assertThat(log.tryCalls(20, 0)).isNull();
        assertThat(log.record(1)).isFalse();
    }
}
