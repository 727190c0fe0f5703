package fr.apiparticulier.suite.chaos.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class CadenceTest {

    private static final long SECONDE = TimeUnit.SECONDS.toNanos(1);

    @Test
    void firstCall_isDueAtOnce() {
        assertThat(new Cadence(500).dus(0)).isOne();
        assertThat(new Cadence(500).dus(-1)).isZero();
    }

    @Test
    void oneSecond_hasAsManyCallsAsTheRate() {
        assertThat(new Cadence(500).dus(SECONDE - 1_000)).isEqualTo(500);
        assertThat(new Cadence(500).dus(SECONDE)).isEqualTo(501);
    }

    @Test
    void anHour_doesNotOverflow() {
        assertThat(new Cadence(50_000).dus(3_600 * SECONDE)).isEqualTo(180_000_001L);
    }

    /** Schedule and clock say the same, whatever the rate: a call is due at its instant, and not a millisecond earlier. */
    @Test
    void anyCall_isDueAtItsOwnInstantAndNotBefore() {
        Random hasard = new Random(20);
        for (int i = 0; i < 2_000; i++) {
            Cadence cadence = new Cadence(1 + hasard.nextInt(900));
            long numero = hasard.nextInt(1_000_000);
            long echeance = cadence.echeance(numero);
            assertThat(cadence.dus(echeance + 1_000)).as("%s %s", cadence, numero).isGreaterThan(numero);
            assertThat(cadence.dus(echeance - 1_000_000)).as("%s %s", cadence, numero).isLessThanOrEqualTo(numero);
        }
    }

    @Test
    void rateOfNothing_isRefused() {
        assertThatThrownBy(() -> new Cadence(0)).hasMessageContaining("parSeconde: 0");
    }
}
