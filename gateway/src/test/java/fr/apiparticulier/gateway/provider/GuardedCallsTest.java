package fr.apiparticulier.gateway.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.erreur.DataHolder;
import fr.apiparticulier.contract.erreur.ProviderFault;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class GuardedCallsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void call_thatIsGivenUp_freesItsPlaceAndItsConnection() {
        GuardedCalls calls = new GuardedCalls("essai-place", DataHolder.MEN, Duration.ofMillis(100), 1);
        AtomicBoolean given = new AtomicBoolean();
        assertThatThrownBy(() -> calls.ask(() -> Uni.createFrom().nothing().onCancellation().invoke(() -> given.set(true)))
                .await().atMost(PATIENCE)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.errors())
                        .containsExactly(ProviderFault.TIMEOUT.of(DataHolder.MEN)));
        assertThat(given).isTrue();
        assertThat(calls.ask(() -> Uni.createFrom().item("là")).await().atMost(PATIENCE)).isEqualTo("là");
    }
}
