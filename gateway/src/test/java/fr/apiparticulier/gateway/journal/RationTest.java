package fr.apiparticulier.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class RationTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final Ration ration = new Ration(2);

    private long[] calls(Instant now, int count) {
        return LongStream.range(0, count).map(call -> ration.admit(now)).toArray();
    }

    @Test
    void callsBeyondTheMinutesOwn_areOmitted_andTheFirstOfTheNextSaysHowMany() {
        assertThat(calls(NOON, 5)).containsExactly(0, 0, -1, -1, -1);
        assertThat(calls(NOON.plusSeconds(59), 1)).containsExactly(-1);
        assertThat(calls(NOON.plusSeconds(60), 3)).containsExactly(4, 0, -1);
        assertThat(calls(NOON.plusSeconds(3600), 2)).containsExactly(1, 0);
    }

    @Test
    void none_areWrittenWhereNoneShallBe() {
        assertThat(new Ration(0).admit(NOON)).isEqualTo(Ration.OMITTED);
    }
}
