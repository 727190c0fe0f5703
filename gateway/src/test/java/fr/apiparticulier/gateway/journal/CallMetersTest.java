package fr.apiparticulier.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.CountAtBucket;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.call.Outcome;
import fr.apiparticulier.gateway.call.Route;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.journal.Ending.Scene;

class CallMetersTest {

    private static final Scene SCENE = new Scene(new Route("/v3/dss/quotient_familial/identite"), Service.CNAF, ApiVersion.V3);

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final CallMeters meters = new CallMeters(registry);

    private Timer ajout() {
        return registry.get("particulier.appels.ajoute").timer();
    }

    @Test
    void call_thatWasAnswered_isMeasured_andSoIsWhatTheGatewayAdded() {
        meters.ended(SCENE, Outcome.SERVED, Duration.ofMillis(120), Duration.ofMillis(100));
        Timer appels = registry.get("particulier.appels")
                .tags("outcome", "served", "provider", "provider-cnaf", "route", SCENE.route().chemin()).timer();
        assertThat(appels.totalTime(TimeUnit.MILLISECONDS)).isEqualTo(120);
        assertThat(registry.get("particulier.appels.duree").tag("provider", "provider-cnaf").timer().count()).isEqualTo(1);
        assertThat(ajout().totalTime(TimeUnit.MILLISECONDS)).isEqualTo(20);
        assertThat(Arrays.stream(ajout().takeSnapshot().histogramCounts()).filter(seau -> seau.count() > 0)
                .mapToDouble(CountAtBucket::bucket).min()).hasValue(Duration.ofMillis(25).toNanos());
    }

    /** The provider's time is told by a clock that may have been set meanwhile. */
    @Test
    void provider_thatTookLongerThanTheCall_leavesNothingAdded() {
        meters.ended(SCENE, Outcome.NOT_FOUND, Duration.ofMillis(10), Duration.ofMillis(11));
        assertThat(ajout().count()).isEqualTo(1);
        assertThat(ajout().totalTime(TimeUnit.NANOSECONDS)).isZero();
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, mode = EnumSource.Mode.EXCLUDE, names = {"SERVED", "PARTIAL", "NOT_FOUND"})
    void call_withoutAnAnswer_saysNothingOfWhatWasAdded(Outcome outcome) {
        meters.ended(SCENE, outcome, Duration.ofSeconds(5), Duration.ofSeconds(1));
        assertThat(ajout().count()).isZero();
    }

    @Test
    void call_thatAskedNoProvider_saysNothingOfWhatWasAdded() {
        meters.ended(SCENE, Outcome.SERVED, Duration.ofSeconds(5), null);
        assertThat(ajout().count()).isZero();
    }

    private Set<String> issues() {
        return registry.find("particulier.appels").timers().stream().map(timer -> timer.getId().getTag("outcome"))
                .collect(Collectors.toSet());
    }

    @Test
    void route_thatIsExpected_isThereBeforeACall_atZero() {
        meters.expect(SCENE);
        assertThat(issues()).containsExactlyInAnyOrder("served", "provider_failed", "gateway_failed");
        assertThat(registry.find("particulier.appels").timers()).allMatch(timer -> timer.count() == 0);
    }

    @Test
    void route_thatAsksNoSingleProvider_isNotExpectedToFailByOne() {
        meters.expect(new Scene(new Route("/v3/dossier"), null, ApiVersion.V3));
        assertThat(issues()).containsExactlyInAnyOrder("served", "gateway_failed");
    }
}
