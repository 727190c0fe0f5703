package fr.apiparticulier.gateway.provider;

import fr.apiparticulier.contract.erreur.ProviderFault;

/** A provider answered something that is no answer. */
public final class ProviderFailure extends RuntimeException {

    private final ProviderFault fault;

    public ProviderFailure(ProviderFault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    /** @param status of an answer that says nothing more */
    public static ProviderFailure ofStatus(int status) {
        return new ProviderFailure(switch (status) {
            case 500 -> ProviderFault.INTERNAL;
            case 502, 503 -> ProviderFault.UNAVAILABLE;
            case 504 -> ProviderFault.TIMEOUT;
            case 429 -> ProviderFault.TOO_MANY;
            default -> ProviderFault.UNKNOWN;
        });
    }

    ProviderFault fault() {
        return fault;
    }
}
