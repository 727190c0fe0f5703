package fr.apiparticulier.gateway.provider;

import java.time.Duration;
import java.util.EnumMap;
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

/** Every call to a provider goes through here, guarded for each by itself: one provider's trouble is its own. */
@ApplicationScoped
public class Providers {

    /** A probe is anyone's to ask for: it takes no place of a question, and tells the breaker nothing. */
    private static final int PROBES = 2;
    /** The least there may be. */
    private static final int PROBES_WAITING = 1;
    private static final Duration PROBE_TIME = Duration.ofSeconds(5);

    private final Map<Service, Guard> probes = new EnumMap<>(Service.class);
    private final Map<Service, GuardedCalls> guards = new EnumMap<>(Service.class);
    private final Event<ProviderOutcome> outcomes;

    Providers(GatewayConfig config, Event<ProviderOutcome> outcomes) {
        this.outcomes = outcomes;
        for (Service service : Service.values()) {
            guards.put(service, new GuardedCalls(service.audience(), service.holder(), config.fournisseurs().delai(),
                    config.fournisseurs().simultanes()));
            probes.put(service, probe(service));
        }
    }

    private static Guard probe(Service service) {
        return Guard.create().withDescription(service.audience() + "-probe")
                .withBulkhead().limit(PROBES).queueSize(PROBES_WAITING).done()
                .build();
    }

    /**
     * @return what the provider answers; fails with a {@link Refusal}, be it the provider's own or what became of the call
     */
    public <R> Uni<R> ask(Service service, Supplier<Uni<R>> call) {
        GuardedCalls guard = guards.get(service);
        return guard.told(guard.attempt(() -> answered(service, call))
                .onItemOrFailure().invoke((answer, failure) -> ProviderOutcome.of(service, failure).ifPresent(outcomes::fire)));
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
