package fr.apiparticulier.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.gateway.quota.AddressLimit.Rule;
import fr.apiparticulier.gateway.test.HorlogeReglable;

/** Thirty in a minute and six hundred in an hour, of the clock. */
class AddressLimitTest {

    private static final Rule MINUTE = new Rule(30, Duration.ofMinutes(1));
    private static final Rule HEURE = new Rule(600, Duration.ofHours(1));
    private static final String ADRESSE = "198.51.100.1";

    private final HorlogeReglable horloge = new HorlogeReglable(Instant.parse("2026-03-01T12:00:10Z"));
    private final AddressLimit limite = new AddressLimit(List.of(MINUTE, HEURE), horloge);

    private void passent(int appels) {
        for (int i = 0; i < appels; i++) {
            assertThat(limite.tryCall(ADRESSE)).isZero();
        }
    }

    @Test
    void call_thirtyFirstOfAMinute_waitsForTheNextMinute() {
        passent(30);
        assertThat(limite.tryCall(ADRESSE)).isEqualTo(Duration.ofSeconds(50));
        assertThat(limite.tryCall("198.51.100.2")).isZero();
        horloge.avancer(Duration.ofSeconds(49));
        assertThat(limite.tryCall(ADRESSE)).isEqualTo(Duration.ofSeconds(1));
        horloge.avancer(Duration.ofSeconds(1));
        passent(30);
    }

    @Test
    void call_sixHundredFirstOfAnHour_waitsForTheNextHour() {
        for (int minute = 0; minute < 20; minute++) {
            passent(30);
            horloge.avancer(Duration.ofMinutes(1));
        }
        assertThat(limite.tryCall(ADRESSE)).isEqualTo(Duration.ofMinutes(39).plusSeconds(50));
        horloge.avancer(Duration.ofMinutes(39).plusSeconds(50));
        passent(30);
    }

    /** Remembers every call and counts them all each time: slow, and plainly right. */
    private static final class Naive {
        private final List<Instant> passes = new ArrayList<>();

        boolean passe(Instant maintenant) {
            boolean passe = List.of(MINUTE, HEURE).stream().allMatch(regle -> passes.stream()
                    .filter(autre -> autre.getEpochSecond() / regle.window().toSeconds() == maintenant.getEpochSecond()
                            / regle.window().toSeconds())
                    .count() < regle.calls());
            if (passe) {
                passes.add(maintenant);
            }
            return passe;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void limit_decidesAsItsNaiveTwin(long graine) {
        Random hasard = new Random(graine);
        Naive naive = new Naive();
        for (int i = 0; i < 4_000; i++) {
            horloge.avancer(Duration.ofMillis(hasard.nextInt(2_000)));
            Instant maintenant = horloge.instant();
            Duration attente = limite.tryCall(ADRESSE);
            assertThat(attente.isZero()).isEqualTo(naive.passe(maintenant));
        }
    }
}
