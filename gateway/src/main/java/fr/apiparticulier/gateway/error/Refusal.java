package fr.apiparticulier.gateway.error;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import fr.apiparticulier.contract.erreur.ErrorEntry;
import fr.apiparticulier.contract.erreur.GatewayError;

/** A call that ends in catalogue entries instead of data. Holds nothing about the question. */
public final class Refusal extends RuntimeException {

    private final transient List<ErrorEntry> errors;
    private final Duration retryAfter;

    /** @param errors at least one; the first decides the status */
    public Refusal(List<ErrorEntry> errors) {
        this(errors, null);
    }

    /** @param retryAfter when it is worth asking again */
    public Refusal(GatewayError error, Duration retryAfter) {
        this(List.of(error.entry()), retryAfter);
    }

    /** @param retryAfter when it is worth asking again */
    public Refusal(ErrorEntry error, Duration retryAfter) {
        this(List.of(error), retryAfter);
    }

    private Refusal(List<ErrorEntry> errors, Duration retryAfter) {
        super(errors.get(0).code(), null, false, false);
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
    }

    public Refusal(ErrorEntry error) {
        this(List.of(error));
    }

    public Refusal(GatewayError error) {
        this(error.entry());
    }

    public List<ErrorEntry> errors() {
        return errors;
    }

    /** @return when it is worth asking again; empty if time changes nothing */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** @return the same as the header {@code Retry-After} says it */
    Optional<String> retryAfterSeconds() {
        return retryAfter().map(Refusal::seconds);
    }

    /** @return as the header {@code Retry-After} says it: whole seconds, one at least, and none too early */
    public static String seconds(Duration wait) {
        return Long.toString(Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds()));
    }
}
