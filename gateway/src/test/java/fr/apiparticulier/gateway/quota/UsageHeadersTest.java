package fr.apiparticulier.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.call.Usage;

class UsageHeadersTest {

    private static Map<String, String> entetes(Usage usage) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        UsageHeaders.tell(usage, Instant.ofEpochSecond(1_795_305_600, 1), headers);
        return headers.entries().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void call_letThrough_saysWhatIsLeft_andTheSecondInWhichAllIsBack() {
        assertThat(entetes(new Usage(20, 7, Duration.ofMillis(999), Duration.ZERO))).isEqualTo(Map.of(
                "RateLimit-Limit", "20", "RateLimit-Remaining", "7", "RateLimit-Reset", "1795305601",
                "RateLimit", "\"default\";r=7;t=1", "RateLimit-Policy", "\"default\";q=20;w=1"));
    }

    @Test
    void reset_isNeverTooEarly() {
        assertThat(entetes(new Usage(20, 0, Duration.ofNanos(1_000_001_000), Duration.ofMillis(1))))
                .containsEntry("RateLimit-Reset", "1795305602").containsEntry("RateLimit", "\"default\";r=0;t=1");
        assertThat(entetes(new Usage(20, 0, Duration.ofMillis(1_001), Duration.ofMillis(1))))
                .containsEntry("RateLimit", "\"default\";r=0;t=2");
    }
}
