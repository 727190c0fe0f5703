package fr.apiparticulier.gateway.journal;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import fr.apiparticulier.gateway.call.Outcome;
import fr.apiparticulier.gateway.journal.Ending.Scene;

/**
 * What became of calls, as service levels count it: the one outcome of each, and what the gateway itself added to the time of
 * those that a provider answered. Labels are routes, outcomes and providers, of which there are as many as the contract has.
 */
final class CallMeters {

    private static final String CALLS = "particulier.appels";
    private static final String DURATIONS = "particulier.appels.duree";
    private static final String ADDED = "particulier.appels.ajoute";
    private static final String PROVIDER = "provider";
    /** Of whoever asks several providers at once. */
    private static final String NO_PROVIDER = "none";
    /** A share is exact where there is a bound: up to the last deadline, and around the objective, which is 100 ms added. */
    private static final Duration[] CALL_BOUNDS = millis(10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000);
    private static final Duration[] ADDED_BOUNDS = millis(1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000);

    /** What service levels are made of: the good, and the bad of either side. */
    private static final Set<Outcome> EXPECTED = EnumSet.of(Outcome.SERVED, Outcome.PROVIDER_FAILED, Outcome.GATEWAY_FAILED);

    /** What one kind of end is counted by; a registry looks for its meters each time it is asked. */
    private record Kind(Scene scene, Outcome outcome) {
    }

    private final Map<Kind, Timer> calls = new ConcurrentHashMap<>();
    private final Map<String, Timer> durations = new ConcurrentHashMap<>();
    private final MeterRegistry meters;
    private final Timer added;

    CallMeters(MeterRegistry meters) {
        this.meters = meters;
        this.added = Timer.builder(ADDED).description("Time of calls with an answer that was not their provider's")
                .serviceLevelObjectives(ADDED_BOUNDS).register(meters);
    }

    private static Duration[] millis(int... bounds) {
        return IntStream.of(bounds).mapToObj(Duration::ofMillis).toArray(Duration[]::new);
    }

    /** Whoever watches sees the first of these as a rise from zero; one that comes out of nothing looks like no rise at all. */
    void expect(Scene scene) {
        EXPECTED.stream().filter(outcome -> scene.service() != null || outcome != Outcome.PROVIDER_FAILED)
                .forEach(outcome -> timer(scene, outcome));
    }

    /** A call that was refused before it took any time. */
    void refused(Scene scene, Outcome outcome) {
        timer(scene, outcome).record(Duration.ZERO);
    }

    /**
     * @param took all of it
     * @param provider how much of it was a provider's; null if none was asked
     */
    void ended(Scene scene, Outcome outcome, Duration took, Duration provider) {
        timer(scene, outcome).record(took);
        if (outcome.isAnswered()) {
            durations.computeIfAbsent(provider(scene), this::duration).record(took);
        }
        if (outcome.isAnswered() && provider != null) {
            Duration own = took.minus(provider);
            added.record(own.isNegative() ? Duration.ZERO : own);
        }
    }

    private Timer duration(String provider) {
        return Timer.builder(DURATIONS).description("Time of calls with an answer").tag(PROVIDER, provider)
                .serviceLevelObjectives(CALL_BOUNDS).register(meters);
    }

    private Timer timer(Scene scene, Outcome outcome) {
        return calls.computeIfAbsent(new Kind(scene, outcome), kind -> meters.timer(CALLS, "route", scene.route().chemin(),
                "outcome", outcome.mot(), PROVIDER, provider(scene)));
    }

    private static String provider(Scene scene) {
        return scene.service() == null ? NO_PROVIDER : scene.service().audience();
    }
}
