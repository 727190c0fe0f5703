package fr.apiparticulier.gateway.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;

import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.erreur.DataHolder;
import fr.apiparticulier.contract.erreur.ProviderFault;

/** What is said of a provider. */
class ProviderOutcomeTest {

    private static final GuardedCalls CALLS = new GuardedCalls(null, null, null, Duration.ofSeconds(10), DataHolder.MEN);

    @Test
    void provider_thatAnswersTooLate_isNotThere_andOneThatWasNotAskedIsNotSpokenOf() {
        assertThat(ProviderOutcome.of(Service.CNAF, new TimeoutException())).contains(new ProviderOutcome(Service.CNAF, false));
        Throwable failure = CALLS.attempt(Duration.ofSeconds(10), deadline -> {
            throw new AssertionError("asked");
        }).onItemOrFailure().transform((item, failed) -> failed).await().atMost(Duration.ofSeconds(10));
        assertThat(ProviderOutcome.of(Service.CNAF, failure)).isEqualTo(Optional.empty());
        assertThat(Faults.of(failure)).isEqualTo(ProviderFault.TIMEOUT);
    }
}
