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
        for (int i = 0; i < 40; i++) {
            assertThat(log.record()).isTrue();
        }
        assertThat(log.tryCall(20).admitted()).isFalse();
        horloge.avancer(1_000_001);
        assertThat(log.tryCall(20).remaining()).isEqualTo(19);
    }

    @Test
    void log_endsOnceNothingCounts_andForGood() {
        RingLog log = new RingLog(horloge);
        log.tryCall(20);
        horloge.avancer(1_000_000);
        assertThat(log.end()).isFalse();
        horloge.avancer(1);
        assertThat(log.end()).isTrue();
        assertThat(log.tryCall(20)).isNull();
        assertThat(log.record()).isFalse();
    }
}
