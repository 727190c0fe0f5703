package fr.apiparticulier.gateway.registre;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;

/** How well this process knows what the database says. */
@Startup
@ApplicationScoped
class Mesures {

    private static final String PREFIX = "particulier.habilitations";

    /** A renewal takes an administration weeks; the last week is for a telephone call. */
    private static final int[] ENDING_DAYS = {7, 30};

    private final Counter failures;
    private final Timer delay;

    Mesures(MeterRegistry meters, Registre registre, Clock clock) {
        this.failures = Counter.builder(PREFIX + ".echecs").description("Attempts to hear from the database that failed")
                .register(meters);
        this.delay = Timer.builder(PREFIX + ".propagation").description("From a change, by the database's clock, to its effect")
                .register(meters);
        Gauge.builder(PREFIX + ".age", registre, known -> known.age().map(Duration::toMillis).orElse(-1L) / 1000.0)
                .description("Time since the database last confirmed what is known here; negative as long as nothing is")
                .baseUnit("seconds").register(meters);
        Gauge.builder(PREFIX + ".connues", registre, known -> known.siConnu().map(Etat::habilitations).orElse(0))
                .description("Habilitations known").register(meters);
        Gauge.builder(PREFIX + ".jetons", registre, known -> known.siConnu().map(Etat::jetons).orElse(0))
                .description("Tokens known, revoked and expired ones included").register(meters);
        Gauge.builder("particulier.jetons.cle.age", registre, known -> age(known, clock.instant()))
                .description("How long the key has been signing that signs tokens now; nothing if none of ours does")
                .baseUnit("seconds").register(meters);
        for (int days : ENDING_DAYS) {
            Gauge.builder("particulier.jetons.expirent", registre,
                    known -> known.siConnu().map(etat -> etat.finissent(clock.instant(), Duration.ofDays(days))).orElse(0L))
                    .description("Habilitations whose last token ends within that time").tag("sous", days + "j")
                    .register(meters);
        }
    }

    private static double age(Registre registre, Instant now) {
        return registre.siConnu().flatMap(etat -> etat.signeDepuis(now))
                .map(since -> (double) Duration.between(since, now).toSeconds()).orElse(Double.NaN);
    }

    void failed() {
        failures.increment();
    }

    /** @param took never negative: two machines' clocks may differ */
    void tookEffect(Duration took) {
        delay.record(took.isNegative() ? Duration.ZERO : took);
    }
}
