package fr.apiparticulier.gateway.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"wait=3|3", "Wait=3|3", "wait=\"2\"|2", "respond-async, wait = 4|4", "wait=2; x=y|2",
            "wait=1, wait=4|1", "wait=5|5"})
    void wait_thatIsShorterThanOurs_isHonoured(String said, int seconds) {
        Preferences preferences = Preferences.of(List.of(said), LONGEST);
        assertThat(preferences.delai()).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(preferences.applied()).hasValue("wait=" + seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wait=6", "wait=0", "wait=-1", "wait=soon", "wait", "wait=99999999999999999999", "", ",;=,",
            "return=minimal"})
    void anythingElse_isPassedOver_andNotSaidToBeHonoured(String said) {
        Preferences preferences = Preferences.of(List.of(said), LONGEST);
        assertThat(preferences.delai()).isNull();
        assertThat(preferences.explication()).isFalse();
        assertThat(preferences.applied()).isEmpty();
    }

    @Test
    void severalHeaders_areOneList() {
        Preferences preferences = Preferences.of(List.of("explain", "wait=2"), LONGEST);
        assertThat(preferences.explication()).isTrue();
        assertThat(preferences.applied()).hasValue("wait=2, explain");
    }

    @Test
    void blanks_howeverMany_takeNoTime() {
        for (String said : List.of("wait=" + " ".repeat(15_000) + "\"\"x", " ".repeat(15_000), "wait=\"".repeat(5_000))) {
            assertThat(CompletableFuture.supplyAsync(() -> Preferences.of(List.of(said), LONGEST)))
                    .succeedsWithin(Duration.ofSeconds(10)).extracting(Preferences::delai).isNull();
        }
    }
}
