package fr.apiparticulier.gateway.provider;

import java.io.IOException;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.http.HttpClosedException;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

import fr.apiparticulier.contract.erreur.ProviderFault;

/** Which of the contract's faults an exception of a provider call is. */
final class Faults {

    private Faults() {
    }

    static ProviderFault of(Throwable failure) {
        if (failure instanceof ProviderFailure said) {
            return said.fault();
        }
        if (failure instanceof TimeoutException) {
            return ProviderFault.TIMEOUT;
        }
        boolean away = failure instanceof CircuitBreakerOpenException || failure instanceof BulkheadException
                || isConnection(failure);
        return away ? ProviderFault.UNAVAILABLE : ProviderFault.UNKNOWN;
    }

    /** @return whether the provider was not reached, or hung up: refused, reset, unknown host, closed */
    static boolean isConnection(Throwable failure) {
        return causes(failure).noneMatch(JsonProcessingException.class::isInstance)
                && causes(failure).anyMatch(cause -> cause instanceof IOException || cause instanceof HttpClosedException);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null && cause.getCause() != cause, Throwable::getCause).limit(10);
    }
}
