package fr.apiparticulier.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.gateway.call.Usage;

/** What every sliding log promises, the naive and the clever, in this process and in Redis. */
abstract class AbstractCallLogTest {

    private static final Duration SECONDE = Duration.ofSeconds(1).plusNanos(1_000);

    final Horloge horloge = new Horloge();
    private CallLog log;

    abstract CallLog log(Horloge horloge);

    @BeforeEach
    void neuf() {
        log = log(horloge);
    }

    private long passent(int appels, int limite) {
        return IntStream.range(0, appels).mapToObj(i -> log.tryCall(limite)).filter(Usage::admitted).count();
    }

    @Test
    void caller_idle_getsTheWholeLimitAtOnce_andNoMore() {
        assertThat(passent(50, 20)).isEqualTo(20);
        assertThat(log.tryCall(20)).isEqualTo(new Usage(20, 0, SECONDE, SECONDE));
    }

    @Test
    void usage_tellsWhatIsLeft_andWhenAllIsBack() {
        assertThat(log.tryCall(3)).isEqualTo(new Usage(3, 2, SECONDE, Duration.ZERO));
        horloge.avancer(400_000);
        assertThat(log.tryCall(3)).isEqualTo(new Usage(3, 1, SECONDE, Duration.ZERO));
        assertThat(log.tryCall(3)).isEqualTo(new Usage(3, 0, SECONDE, Duration.ZERO));
        horloge.avancer(100_000);
        assertThat(log.tryCall(3)).isEqualTo(new Usage(3, 0, SECONDE.minusMillis(100), SECONDE.minusMillis(500)));
    }

    @Test
    void call_oneSecondAfterTheFirst_isRefused_andOneMicrosecondLaterIsNot() {
        assertThat(passent(1, 1)).isEqualTo(1);
        horloge.avancer(1_000_000);
        assertThat(passent(1, 1)).isZero();
        horloge.avancer(1);
        assertThat(passent(2, 1)).isEqualTo(1);
    }

    @Test
    void call_refused_doesNotCount() {
        assertThat(passent(1_000, 5)).isEqualTo(5);
        horloge.avancer(1_000_001);
        assertThat(passent(1_000, 5)).isEqualTo(5);
    }

    @Test
    void limit_lowered_waitsUntilEnoughAreGone_andRaisedHoldsAtOnce() {
        assertThat(passent(10, 20)).isEqualTo(10);
        horloge.avancer(300_000);
        assertThat(passent(5, 20)).isEqualTo(5);
        assertThat(log.tryCall(5)).isEqualTo(new Usage(5, 0, SECONDE, SECONDE));
        assertThat(log.tryCall(8)).isEqualTo(new Usage(8, 0, SECONDE, SECONDE.minusMillis(300)));
        assertThat(log.tryCall(16)).isEqualTo(new Usage(16, 0, SECONDE, Duration.ZERO));
    }

    @Test
    void limit_ofHundreds_isKept() {
        assertThat(passent(700, 500)).isEqualTo(500);
        horloge.avancer(1_000_001);
        assertThat(passent(700, 500)).isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 999_999, 5_000_000, 3_600_000_000L})
    void clock_goneBack_neitherOpensTheDoorNorKeepsItShut(long recul) {
        assertThat(passent(15, 20)).isEqualTo(15);
        horloge.avancer(500_000);
        assertThat(passent(5, 20)).isEqualTo(5);
        horloge.avancer(-recul);
        assertThat(passent(50, 20)).isZero();
        horloge.avancer(1_000_001);
        assertThat(passent(50, 20)).isEqualTo(20);
    }

    int pas() {
        return 5_000;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void calls_ofAnyPattern_areDecidedAsByTheNaiveTwin_andKeepThePromise(long graine) {
        Random hasard = new Random(graine);
        NaiveLog naif = new NaiveLog(horloge);
        List<Long> passes = new ArrayList<>();
        long vrai = horloge.getAsLong();
        boolean reculs = graine % 2 == 0;
        int limite = 20;
        for (int i = 0; i < pas(); i++) {
            long attente = switch (hasard.nextInt(12)) {
                case 0 -> hasard.nextInt(1_500_000);
                case 1, 2 -> hasard.nextInt(100_000);
                case 3 -> 1_000_000;
                default -> hasard.nextInt(2_000);
            };
            vrai += attente;
            horloge.avancer(attente);
            if (reculs && hasard.nextInt(100) == 0) {
                horloge.avancer(-hasard.nextInt(3_000_000));
            }
            limite = hasard.nextInt(40) == 0 ? 1 + hasard.nextInt(40) : limite;

            Usage usage = log.tryCall(limite);
            assertThat(usage).isEqualTo(naif.tryCall(limite));
            long maintenant = vrai;
            long avant = passes.stream().filter(instant -> instant >= maintenant - 1_000_000).count();
            if (usage.admitted()) {
                passes.add(vrai);
                assertThat(avant).isLessThan(limite);
            } else if (!reculs) {
                assertThat(avant).isGreaterThanOrEqualTo(limite);
            }
        }
        assertThat(passes).hasSizeGreaterThan(100).hasSizeLessThan(pas());
    }
}
