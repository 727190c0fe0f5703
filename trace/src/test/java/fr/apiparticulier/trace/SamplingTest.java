package fr.apiparticulier.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.stream.IntStream;

import io.opentelemetry.sdk.trace.samplers.Sampler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplingTest {

    private static final Clock ARRETEE = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final String WANTED = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final String UNWANTED = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00";

    private static int sur(Sampler sampler, String header, int calls) {
        Carnet carnet = new Carnet(sampler);
        IntStream.range(0, calls).forEach(i -> {
            Trail appel = carnet.traces().begin(Step.APPEL, header);
            appel.step(Step.FOURNISSEUR).end(false);
            appel.end(false);
        });
        return (int) carnet.spans().stream().filter(span -> span.getName().equals("appel")).count();
    }

    @Test
    void stranger_hasNoSay() {
        assertThat(sur(Sampling.ofStrangers(0, 1_000, ARRETEE), WANTED, 100)).isZero();
        assertThat(sur(Sampling.ofStrangers(1, 1_000, ARRETEE), UNWANTED, 100)).isEqualTo(100);
    }

    /** By its id, all of them or none would be traced. */
    @Test
    void strangersTraceId_doesNotChoose() {
        Random random = new Random(7);
        Sampler draw = Sampling.ofStrangers(new Draw(0.1, 10_000, ARRETEE, random::nextDouble));
        assertThat(sur(draw, WANTED, 5_000)).isBetween(400, 600);
    }

    @Test
    void traces_areNoMoreThanSoManyInASecond() {
        long[] second = {0};
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return Instant.ofEpochSecond(second[0], 999_000_000);
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        Sampler sampler = Sampling.ofStrangers(1, 3, clock);
        assertThat(sur(sampler, null, 50)).isEqualTo(3);
        second[0]++;
        assertThat(sur(sampler, WANTED, 50)).isEqualTo(3);
    }

    @Test
    void provider_doesAsTheGatewaySays() {
        assertThat(sur(Sampling.ofGateway(), WANTED, 10)).isEqualTo(10);
        assertThat(sur(Sampling.ofGateway(), UNWANTED, 10)).isZero();
        assertThat(sur(Sampling.ofGateway(), null, 10)).isZero();
    }

    @Test
    void callThatIsNotTraced_hasAName_andSaysThatItIsNot() {
        Carnet carnet = new Carnet(Sampling.ofStrangers(0, 1, ARRETEE));
        Trail appel = carnet.traces().begin(Step.APPEL, WANTED);
        assertThat(appel.step(Step.FOURNISSEUR)).isSameAs(appel);
        assertThat(appel.header().orElseThrow()).startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-").endsWith("-00")
                .doesNotContain("00f067aa0ba902b7");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void shareThatIsNone_isRefused(double share) {
        assertThatThrownBy(() -> Sampling.ofStrangers(share, 1, ARRETEE)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("share");
    }
}
