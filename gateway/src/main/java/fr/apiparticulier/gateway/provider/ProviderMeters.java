package fr.apiparticulier.gateway.provider;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;

import fr.apiparticulier.contract.appel.Service;

/** What operators see of the guards; labels are names of providers and operations, of which there are as many as the contract has. */
@ApplicationScoped
class ProviderMeters {

    private static final String PREFIX = "particulier.fournisseurs.";
    private static final String SERVICE = "fournisseur";

    private final MeterRegistry meters;

    ProviderMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void watch(Service service, Places places, int limit) {
        Tags tags = Tags.of(SERVICE, Operation.name(service));
        Gauge.builder(PREFIX + "places.prises", places, Places::taken).description("Calls in flight to a provider").tags(tags)
                .register(meters);
        Gauge.builder(PREFIX + "places", () -> limit).description("Calls that may be in flight to a provider").tags(tags)
                .register(meters);
    }

    void watch(Operation<?, ?> operation, Breaker breaker) {
        Gauge.builder(PREFIX + "disjoncteur", breaker, now -> switch (now.state()) {
            case CLOSED -> 0;
            case HALF_OPEN -> 1;
            case OPEN -> 2;
        }).description("0 while an operation is asked, 1 while it is tried, 2 while it is left alone").tags(tags(operation))
                .register(meters);
    }

    /** @return what counts second tries of that operation */
    Retries.Watch retries(Operation<?, ?> operation) {
        Counter made = retries(operation, "faite");
        Counter refused = retries(operation, "refusee");
        return budgeted -> (budgeted ? made : refused).increment();
    }

    private Counter retries(Operation<?, ?> operation, String outcome) {
        return meters.counter(PREFIX + "reprises", tags(operation).and("issue", outcome));
    }

    private static Tags tags(Operation<?, ?> operation) {
        return Tags.of(SERVICE, Operation.name(operation.service()), "operation", operation.name());
    }
}
