package fr.apiparticulier.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import io.quarkus.runtime.configuration.MemorySize;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.provider.Answered;
import fr.apiparticulier.gateway.test.HorlogeReglable;

class KeptTest {

    private static final Key CNAF = new Key(Service.CNAF, ByteBuffer.wrap(new byte[]{1}));
    private static final Key MESR = new Key(Service.MESR, ByteBuffer.wrap(new byte[]{1}));
    private static final Answered<String> DIT = new Answered<>("dit", List.of(), null, "1-1", 3);

    private record Config(Duration duree, Duration quotientFamilial, Duration verification, MemorySize memoire)
            implements CacheConfig {
    }

    private final HorlogeReglable clock = new HorlogeReglable(Instant.parse("2026-11-22T00:00:00Z"));
    private final Kept kept = new Kept(
            new Config(Duration.ofHours(1), Duration.ofHours(24), Duration.ofSeconds(2),
                    new MemorySize(BigInteger.valueOf(1_000_000))),
            clock);

    @Test
    void answerOfOneProvider_staysWhenAnothersIsDropped() {
        kept.keep(CNAF, DIT, Duration.ofHours(1));
        kept.keep(MESR, DIT, Duration.ofHours(1));
        kept.drop(Service.MESR);
        assertThat(kept.find(MESR)).isEmpty();
        assertThat(kept.find(CNAF)).isPresent();
        assertThat(kept.holdsAny(Service.CNAF)).isTrue();
        assertThat(kept.holdsAny(Service.MESR)).isFalse();
    }

    @Test
    void provider_ofWhichAllHasEnded_holdsNothing() {
        kept.keep(CNAF, DIT, Duration.ofHours(1));
        clock.avancer(Duration.ofMinutes(59));
        assertThat(kept.holdsAny(Service.CNAF)).isTrue();
        clock.avancer(Duration.ofHours(2));
        assertThat(kept.find(CNAF)).isEmpty();
        assertThat(kept.holdsAny(Service.CNAF)).isFalse();
    }

    /** An answer of 3 kB weighs some 12 as records. */
    @Test
    void memory_isNeverMoreThanItMayBe() {
        Answered<String> longue = new Answered<>("dit", List.of(), null, "1-1", 3_000);
        List<Key> questions = IntStream.range(0, 10_000)
                .mapToObj(i -> new Key(Service.CNAF, ByteBuffer.allocate(Integer.BYTES).putInt(0, i))).toList();
        questions.forEach(question -> kept.keep(question, longue, Duration.ofHours(1)));
        assertThat(kept.holdsAny(Service.CNAF)).isTrue();
        assertThat(questions.stream().filter(question -> kept.find(question).isPresent()).count()).isBetween(50L, 1_000L / 12);
    }

    @Test
    void answerThatIsForgotten_isNotFound() {
        kept.keep(CNAF, DIT, Duration.ofHours(1));
        kept.forget(CNAF);
        kept.forget(MESR);
        assertThat(kept.find(CNAF)).isEmpty();
    }
}
