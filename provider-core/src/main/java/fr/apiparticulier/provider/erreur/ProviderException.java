package fr.apiparticulier.provider.erreur;

import fr.apiparticulier.contract.erreur.ProviderError;

/** A refusal that is an answer: it carries its catalogue entry and nothing about the question. */
public final class ProviderException extends RuntimeException {

    private final transient ProviderError error;

    public ProviderException(ProviderError error) {
        super(error.name(), null, false, false);
        this.error = error;
    }

    public ProviderError error() {
        return error;
    }
}
