package fr.apiparticulier.gateway.provider;

import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.util.TypeLiteral;

import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.environnement.GatewayConfig;
import fr.apiparticulier.gateway.error.Refusal;

/**
 * Every call to a provider goes through here: in time or not at all, few at once, and none for a while if the provider has
 * just failed most of the time. One provider's trouble is its own. What a provider answers, "not found" included, is no
 * trouble.
 */
@ApplicationScoped
public class Providers {

    /** Of this many calls … */
    private static final int BREAKER_VOLUME = 20;
    /** … this share failed: the provider is given some seconds to recover before it is tried again. */
    private static final double BREAKER_RATIO = 0.5;
    private static final int BREAKER_DELAY_SECONDS = 5;
    /** A connection that broke is tried once more: the pool may have held one that the provider closed. */
    private static final int RETRIES = 1;
    private static final int RETRY_DELAY_MILLIS = 50;

    private final Map<Service, Guard> guards = new EnumMap<>(Service.class);

    Providers(GatewayConfig config) {
        for (Service service : Service.values()) {
            guards.put(service, guard(service, config.fournisseurs()));
        }
    }

    private static Guard guard(Service service, GatewayConfig.Fournisseurs config) {
        return Guard.create().withDescription(service.audience())
                .withBulkhead().limit(config.simultanes()).done()
                .withTimeout().duration(config.delai().toMillis(), ChronoUnit.MILLIS).done()
                .withCircuitBreaker().name(service.audience()).requestVolumeThreshold(BREAKER_VOLUME)
                .failureRatio(BREAKER_RATIO)
                .delay(BREAKER_DELAY_SECONDS, ChronoUnit.SECONDS).skipOn(Refusal.class).done()
                .withRetry().maxRetries(RETRIES).delay(RETRY_DELAY_MILLIS, ChronoUnit.MILLIS)
                .whenException(Faults::isConnection).done()
                .build();
    }

    /**
     * @return what the provider answers; fails with a {@link Refusal}, be it the provider's own or what became of the call
     */
    public <R> Uni<R> ask(Service service, Supplier<Uni<R>> call) {
        return guards.get(service).get(() -> call.get(), new TypeLiteral<Uni<R>>() {
        }).onFailure().transform(failure -> failure instanceof Refusal
                ? failure
                : new Refusal(Faults.of(failure).of(service.holder())));
    }
}
