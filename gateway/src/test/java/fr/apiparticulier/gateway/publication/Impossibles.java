package fr.apiparticulier.gateway.publication;

import java.util.Map;

import fr.apiparticulier.contract.erreur.ErrorEntry;
import fr.apiparticulier.contract.erreur.GatewayError;

/** The documented errors that no call can produce on purpose, and why. */
final class Impossibles {

    private static final Map<ErrorEntry, String> RAISONS = Map.of(
            GatewayError.INTERNAL.entry(), "it takes a defect of the gateway; the mapper is tested by itself",
            GatewayError.TOO_MANY_REQUESTS.entry(), "the limit is out of reach of other tests, and has its own");

    private Impossibles() {
    }

    static boolean contient(ErrorEntry entry) {
        return RAISONS.containsKey(entry);
    }

    static String raison(ErrorEntry entry) {
        return RAISONS.get(entry);
    }
}
