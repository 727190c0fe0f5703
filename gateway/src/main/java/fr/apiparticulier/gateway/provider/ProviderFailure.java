package fr.apiparticulier.gateway.provider;

import fr.apiparticulier.contract.erreur.ProviderFault;

/** A provider answered with a status that is no answer. */
final class ProviderFailure extends RuntimeException {

    private final ProviderFault fault;

    ProviderFailure(ProviderFault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    ProviderFault fault() {
        return fault;
    }
}
