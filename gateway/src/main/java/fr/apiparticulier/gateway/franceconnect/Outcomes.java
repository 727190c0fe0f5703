package fr.apiparticulier.gateway.franceconnect;

import java.util.Set;

import io.micrometer.core.instrument.MeterRegistry;

import fr.apiparticulier.contract.erreur.ErrorEntry;
import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.error.Refusal;

/** What became of introspections, counted by outcome. */
final class Outcomes {

    private static final String METER = "particulier.franceconnect.introspections";
    private static final ErrorEntry OUR_FAULT = GatewayError.FRANCE_CONNECT_CLIENT.entry();
    private static final Set<ErrorEntry> CLIENTS_FAULT = Set.of(GatewayError.FRANCE_CONNECT_MALFORMED.entry(),
            GatewayError.FRANCE_CONNECT_INACTIVE.entry());

    private final MeterRegistry meters;

    Outcomes(MeterRegistry meters) {
        this.meters = meters;
    }

    void throttled() {
        count("throttled");
    }

    /** @param failure null if there is none */
    void count(Throwable failure) {
        if (failure == null) {
            count("served");
            return;
        }
        ErrorEntry said = failure instanceof Refusal refusal ? refusal.errors().get(0) : null;
        if (OUR_FAULT.equals(said)) {
            count("gateway_failed");
        } else {
            count(said != null && CLIENTS_FAULT.contains(said) ? "client_error" : "provider_failed");
        }
    }

    private void count(String outcome) {
        meters.counter(METER, "outcome", outcome).increment();
    }
}
