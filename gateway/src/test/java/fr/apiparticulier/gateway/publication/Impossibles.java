package fr.apiparticulier.gateway.publication;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.erreur.ErrorEntry;
import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.erreur.ProviderFault;

/** The documented errors that no call of a route for data can produce on purpose, why, and which test does over HTTP. */
final class Impossibles {

    private static final Map<ErrorEntry, String> RAISONS = new HashMap<>(Map.of(
            GatewayError.INTERNAL.entry(), "it takes a defect of the gateway; DefautTest has one of its own",
            GatewayError.TOO_MANY_REQUESTS.entry(),
            "the limits are out of reach here; QuotaTest and LimiteTest have low ones"));

    static {
        for (Service service : Service.values()) {
            RAISONS.put(ProviderFault.MAINTENANCE.of(service.holder()),
                    "it takes a time that the provider announced; MaintenanceTest has all of them always away");
        }
    }

    private Impossibles() {
    }

    static boolean contient(ErrorEntry entry) {
        return RAISONS.containsKey(entry);
    }

    static Set<ErrorEntry> entries() {
        return RAISONS.keySet();
    }
}
