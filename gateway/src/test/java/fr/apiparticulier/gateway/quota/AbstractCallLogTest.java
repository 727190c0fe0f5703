package fr.apiparticulier.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.gateway.call.Usage;

/** What every sliding log promises, the naive and the clever, in this process and in Redis. */
abstract class AbstractCallLogTest {

    private static final long SECONDE_PLEINE = 1_000_000;
    private static final Duration SECONDE = Duration.ofSeconds(1).plusNanos(1_000);

    final Horloge horloge = new Horloge();
    private CallLog log;

    abstract CallLog log(Horloge horloge);

    @BeforeEach
    void neuf() {
        log = log(horloge);
    }

    private Usage appel(int limite) {
        return log.tryCalls(limite, 1);
    }

    private long passent(int appels, int limite) {
        return IntStream.range(0, appels).mapToObj(i -> appel(limite)).filter(Usage::admitted).count();
    }

    @Test
    void caller_idle_getsTheWholeLimitAtOnce_andNoMore() {
        assertThat(passent(50, 20)).isEqualTo(20);
        assertThat(appel(20)).isEqualTo(new Usage(20, 0, SECONDE, SECONDE));
    }

    @Test
    void usage_tellsWhatIsLeft_andWhenAllIsBack() {
        assertThat(appel(3)).isEqualTo(new Usage(3, 2, SECONDE, Duration.ZERO));
        horloge.avancer(400_000);
        assertThat(appel(3)).isEqualTo(new Usage(3, 1, SECONDE, Duration.ZERO));
        assertThat(appel(3)).isEqualTo(new Usage(3, 0, SECONDE, Duration.ZERO));
        horloge.avancer(100_000);
        assertThat(appel(3)).isEqualTo(new Usage(3, 0, SECONDE.minusMillis(100), SECONDE.minusMillis(500)));
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
        assertThat(appel(5)).isEqualTo(new Usage(5, 0, SECONDE, SECONDE));
        assertThat(appel(8)).isEqualTo(new Usage(8, 0, SECONDE, SECONDE.minusMillis(300)));
        assertThat(appel(16)).isEqualTo(new Usage(16, 0, SECONDE, Duration.ZERO));
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

    @Test
    void callsAtOnce_passAllOrNone() {
        assertThat(log.tryCalls(20, 15)).isEqualTo(new Usage(20, 5, SECONDE, Duration.ZERO));
        horloge.avancer(300_000);
        assertThat(log.tryCalls(20, 6)).isEqualTo(new Usage(20, 5, SECONDE.minusMillis(300), SECONDE.minusMillis(300)));
        assertThat(log.tryCalls(20, 5)).isEqualTo(new Usage(20, 0, SECONDE, Duration.ZERO));
        assertThat(log.tryCalls(20, 1)).isEqualTo(new Usage(20, 0, SECONDE, SECONDE.minusMillis(300)));
    }

    @Test
    void callsAtOnce_wait_untilEnoughAreGoneForAll() {
        for (int i = 0; i < 3; i++) {
            assertThat(log.tryCalls(20, 5).admitted()).isTrue();
            horloge.avancer(100_000);
        }
        assertThat(log.tryCalls(20, 10).delay()).isEqualTo(SECONDE.minusMillis(300));
        assertThat(log.tryCalls(20, 11).delay()).isEqualTo(SECONDE.minusMillis(200));
        assertThat(log.tryCalls(20, 20).delay()).isEqualTo(SECONDE.minusMillis(100));
        horloge.avancer(800_000);
        assertThat(log.tryCalls(20, 11).delay()).isEqualTo(Duration.ofNanos(1_000));
        horloge.avancer(1);
        assertThat(log.tryCalls(20, 11)).isEqualTo(new Usage(20, 4, SECONDE, Duration.ZERO));
    }

    @Test
    void callsAtOnce_asManyAsTheLimit_takeAWholeSecond() {
        assertThat(log.tryCalls(300, 300).admitted()).isTrue();
        horloge.avancer(1_000_000);
        assertThat(log.tryCalls(300, 300)).isEqualTo(new Usage(300, 0, Duration.ofNanos(1_000), Duration.ofNanos(1_000)));
        horloge.avancer(1);
        assertThat(log.tryCalls(300, 300).admitted()).isTrue();
    }

    @Test
    void callsAtOnce_ofALoweredLimit_waitUntilTheyAllFit() {
        assertThat(log.tryCalls(20, 12).admitted()).isTrue();
        horloge.avancer(100_000);
        assertThat(log.tryCalls(20, 4).admitted()).isTrue();
        assertThat(log.tryCalls(5, 1)).isEqualTo(new Usage(5, 0, SECONDE, SECONDE.minusMillis(100)));
        assertThat(log.tryCalls(5, 2)).isEqualTo(new Usage(5, 0, SECONDE, SECONDE));
    }

    @Test
    void noCall_tellsWhatIsLeft_andTakesNothing() {
        assertThat(log.tryCalls(20, 0)).isEqualTo(new Usage(20, 20, Duration.ZERO, Duration.ZERO));
        assertThat(log.tryCalls(20, 7).admitted()).isTrue();
        horloge.avancer(400_001);
        Usage reste = new Usage(20, 13, Duration.ofMillis(600), Duration.ZERO);
        assertThat(log.tryCalls(20, 0)).isEqualTo(reste).isEqualTo(log.tryCalls(20, 0));
        assertThat(log.tryCalls(7, 0)).isEqualTo(new Usage(7, 0, Duration.ofMillis(600), Duration.ZERO));
        assertThat(log.tryCalls(5, 0)).isEqualTo(new Usage(5, 0, Duration.ofMillis(600), Duration.ofMillis(600)));
    }

    int pas() {
        return 5_000;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void calls_ofAnyPattern_areDecidedAsByTheNaiveTwin_andKeepThePromise(long graine) {
        Random hasard = new Random(graine);
        NaiveLog naif = new NaiveLog(horloge);
        List<Long> fenetre = new ArrayList<>();
        int passes = 0;
        int ensemble = 0;
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

            int appels = hasard.nextInt(4) == 0 ? hasard.nextInt(limite + 1) : 1;

            Usage usage = log.tryCalls(limite, appels);
            assertThat(usage).isEqualTo(naif.tryCalls(limite, appels));
            fenetre.removeIf(depuis(vrai - SECONDE_PLEINE).negate());
            if (usage.admitted()) {
                fenetre.addAll(Collections.nCopies(appels, vrai));
                assertThat(fenetre).hasSizeLessThanOrEqualTo(limite);
                passes++;
                ensemble += appels > 1 ? 1 : 0;
            } else if (!reculs) {
                long retour = vrai + TimeUnit.NANOSECONDS.toMicros(usage.delay().toNanos());
                assertThat(fenetre.stream().filter(depuis(retour - SECONDE_PLEINE)).count() + appels)
                        .isLessThanOrEqualTo(limite);
                assertThat(fenetre.stream().filter(depuis(retour - 1 - SECONDE_PLEINE)).count() + appels)
                        .isGreaterThan(limite);
            }
        }
        assertThat(passes).isBetween(100, pas() - 100);
        assertThat(ensemble).isGreaterThan(20);
    }

    private static Predicate<Long> depuis(long debut) {
        return instant -> instant >= debut;
    }
}
