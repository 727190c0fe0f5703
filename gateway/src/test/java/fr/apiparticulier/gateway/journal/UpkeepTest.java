package fr.apiparticulier.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Period;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.journal.PublicKeys;

class UpkeepTest {

    @Test
    void retention_thatWouldTakeWhatIsYoung_doesNotStart() {
        for (String slip : new String[]{"P0D", "P12D", "P-12M"}) {
            assertThatThrownBy(() -> Upkeep.purger(Period.parse(slip), Clock.systemUTC(), null, PublicKeys.NONE)).as(slip)
                    .isInstanceOf(ConfigurationException.class).hasMessageStartingWith("particulier.journal.conservation: ");
        }
        assertThat(Upkeep.purger(Period.parse("P12M"), Clock.systemUTC(), null, PublicKeys.NONE)).isNotNull();
    }
}
