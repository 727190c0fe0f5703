package fr.apiparticulier.gateway.error;

import java.util.List;

import fr.apiparticulier.contract.erreur.ErrorEntry;
import fr.apiparticulier.contract.erreur.GatewayError;

/** A call that ends in catalogue entries instead of data. Holds nothing about the question. */
public final class Refusal extends RuntimeException {

    private final transient List<ErrorEntry> errors;

    /** @param errors at least one; the first decides the status */
    public Refusal(List<ErrorEntry> errors) {
        super(errors.get(0).code(), null, false, false);
        this.errors = List.copyOf(errors);
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
}
