package fr.apiparticulier.gateway.provider;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.netty.channel.ConnectTimeoutException;
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
        if (failure instanceof TimeoutException || failure instanceof ConnectTimeoutException) {
            return ProviderFault.TIMEOUT;
        }
        return isNotAsked(failure) || isUnbegun(failure) ? ProviderFault.UNAVAILABLE : ProviderFault.UNKNOWN;
    }

    /** @return whether the provider had nothing to do with it: too many ask it already, it has failed too often, or no time is left */
    static boolean isNotAsked(Throwable failure) {
        return failure instanceof CircuitBreakerOpenException || failure instanceof BulkheadException
                || failure instanceof CancellationException || failure instanceof TooLate;
    }

    /**
     * @return whether the provider was not reached, or hung up before it answered: refused, reset, unknown host, closed.
     *         What breaks within an answer is a {@link ProviderFailure}
     */
    static boolean isUnbegun(Throwable failure) {
        return causes(failure).noneMatch(cause -> cause instanceof JsonProcessingException
                || cause instanceof ConnectTimeoutException || cause instanceof ProviderFailure)
                && causes(failure).anyMatch(cause -> cause instanceof IOException || cause instanceof HttpClosedException);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null && cause.getCause() != cause, Throwable::getCause).limit(10);
    }
}
