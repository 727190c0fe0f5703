package fr.apiparticulier.gateway.call;

import fr.apiparticulier.contract.appel.RequestId;

/** Calls that no request makes. */
public final class Appels {

    private Appels() {
    }

    public static Call un() {
        return new Call(RequestId.of(null));
    }
}
