package fr.apiparticulier.gateway.provider;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.util.TypeLiteral;

import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;

import fr.apiparticulier.contract.appel.ProviderPing.Pong;
import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.erreur.ProviderFault;
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

    /** A probe is anyone's to ask for: it takes no place of a question, and tells the breaker nothing. */
    private static final int PROBES = 2;
    /** The least there may be. */
    private static final int PROBES_WAITING = 1;
    private static final Duration PROBE_TIME = Duration.ofSeconds(5);

    private final Map<Service, Guard> probes = new EnumMap<>(Service.class);
    private final Map<Service, Guard> guards = new EnumMap<>(Service.class);
    private final Event<ProviderOutcome> outcomes;

    Providers(GatewayConfig config, Event<ProviderOutcome> outcomes) {
        this.outcomes = outcomes;
        for (Service service : Service.values()) {
            guards.put(service, guard(service, config.fournisseurs()));
            probes.put(service, probe(service));
        }
    }

    private static Guard probe(Service service) {
        return Guard.create().withDescription(service.audience() + "-probe")
                .withBulkhead().limit(PROBES).queueSize(PROBES_WAITING).done()
                .build();
    }

    private static Guard guard(Service service, GatewayConfig.Fournisseurs config) {
        return Guard.create().withDescription(service.audience())
                .withBulkhead().limit(config.simultanes()).done()
                .withTimeout().duration(config.delai().toMillis(), ChronoUnit.MILLIS).done()
                .withCircuitBreaker().name(service.audience()).requestVolumeThreshold(BREAKER_VOLUME)
                .failureRatio(BREAKER_RATIO)
                .delay(BREAKER_DELAY_SECONDS, ChronoUnit.SECONDS).skipOn(List.of(Refusal.class, BulkheadException.class)).done()
                .withRetry().maxRetries(RETRIES).delay(RETRY_DELAY_MILLIS, ChronoUnit.MILLIS)
                .whenException(Faults::isConnection).done()
                .build();
    }

    /**
     * @return what the provider answers; fails with a {@link Refusal}, be it the provider's own or what became of the call
     */
    public <R> Uni<R> ask(Service service, Supplier<Uni<R>> call) {
        return guards.get(service).get(() -> answered(service, call), new TypeLiteral<Uni<R>>() {
        }).onItemOrFailure().invoke((answer, failure) -> ProviderOutcome.of(service, failure).ifPresent(outcomes::fire))
                .onFailure().transform(failure -> failure instanceof Refusal
                        ? failure
                        : new Refusal(Faults.of(failure).of(service.holder())));
    }

    /** Asks at most two questions at once, whoever may be asking for it; whoever is one too many learns nothing. */
    public Uni<Presence> presence(Service service, Supplier<Uni<Pong>> probe) {
        // The deadline is within the bulkhead: a probe that was given up must not keep its place.
        return probes.get(service)
                .get(() -> answered(service, probe).ifNoItem().after(PROBE_TIME).fail(), new TypeLiteral<Uni<Pong>>() {
                }).map(pong -> Presence.THERE)
                .onFailure(BulkheadException.class).recoverWithItem(Presence.NOT_ASKED)
                .onFailure().recoverWithItem(Presence.AWAY);
    }

    /** An empty answer, and a refusal in another holder's name, are none of the contract. */
    private static <R> Uni<R> answered(Service service, Supplier<Uni<R>> call) {
        return call.get()
                .onItem().ifNull().failWith(() -> new ProviderFailure(ProviderFault.UNKNOWN))
                .onFailure(Refusal.class).transform(refusal -> service.speaksFor(((Refusal) refusal).errors().get(0).holder())
                        ? refusal
                        : new ProviderFailure(ProviderFault.UNKNOWN));
    }
}
