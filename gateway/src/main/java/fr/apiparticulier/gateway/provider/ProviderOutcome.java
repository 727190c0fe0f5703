package fr.apiparticulier.gateway.provider;

import java.util.Optional;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.error.Refusal;

/**
 * How a client's question to a provider ended, as an event for whoever observes it. Says nothing about the question.
 *
 * @param answered within its contract and in time, "not found" included
 */
public record ProviderOutcome(Service service, boolean answered) {

    /**
     * @param failure null if there is an answer
     * @return empty if the provider was not asked, or the client did not wait
     */
    static Optional<ProviderOutcome> of(Service service, Throwable failure) {
        if (failure != null && Faults.isNotAsked(failure)) {
            return Optional.empty();
        }
        return Optional.of(new ProviderOutcome(service, failure == null || failure instanceof Refusal));
    }
}
