package fr.apiparticulier.gateway.provider;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;
import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;

import fr.apiparticulier.contract.appel.ProviderPing.Pong;
import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.erreur.ProviderFault;
import fr.apiparticulier.gateway.call.Call;
import fr.apiparticulier.gateway.call.Deadline;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.provider.InternalTokens.Pass;

/**
 * Every call to a provider goes through here: places are shared by all operations of one provider, so that its trouble is its
 * own; each operation has its deadline and its breaker, so that the others of the same provider go on.
 */
@Startup
@Singleton
public class Providers {

    /** A probe is anyone's to ask for: it takes no place of a question, and tells the breakers nothing. */
    private static final int PROBES = 2;
    /** The least there may be. */
    private static final int PROBES_WAITING = 1;
    private static final Duration PROBE_TIME = Duration.ofSeconds(5);

    private final Map<Service, Guard> probes = new EnumMap<>(Service.class);
    private final Map<String, GuardedCalls> guards = new HashMap<>();
    private final ProviderHttp http;
    private final InternalTokens tokens;
    private final Event<ProviderOutcome> outcomes;

    Providers(FournisseursConfig config, ProviderHttp http, InternalTokens tokens, ProviderMeters meters,
            Event<ProviderOutcome> outcomes) {
        this.http = http;
        this.tokens = tokens;
        this.outcomes = outcomes;
        for (Service service : Service.values()) {
            probes.put(service, probe(service));
            guard(service, config, meters);
        }
    }

    private void guard(Service service, FournisseursConfig config, ProviderMeters meters) {
        int limit = ProviderHttp.places(config, service);
        Places places = new Places(Operation.name(service), limit);
        meters.watch(service, places, limit);
        RetryBudget budget = new RetryBudget(config.reprises().part(), config.reprises().plancher());
        Operations.questions().stream().filter(operation -> operation.service() == service).forEach(operation -> {
            Limits limits = Limits.of(config, operation);
            Breaker breaker = new Breaker(operation.name(), limits);
            meters.watch(operation, breaker);
            guards.put(operation.name(), new GuardedCalls(places, breaker,
                    new Retries(budget, limits.retries(), meters.retries(operation)), limits.delay(), service.holder()));
        });
    }

    private static Guard probe(Service service) {
        return Guard.create().withDescription(Operation.name(service) + "-probe")
                .withBulkhead().limit(PROBES).queueSize(PROBES_WAITING).done()
                .build();
    }

    /** @return how much of the operation's time is not this call's any more */
    public Duration spent(Operation<?, ?> operation, Call call) {
        Duration delay = guards.get(operation.name()).delay();
        return delay.minus(call.left(delay));
    }

    /**
     * Asks once, on behalf of a call.
     *
     * @param spent of the operation's time, before the provider could be asked
     * @return what the provider says within its contract; fails with the {@link Refusal} that became of the call
     */
    public <Q, R> Uni<Answered<R>> ask(Call call, Operation<Q, R> operation, Q question, Duration spent) {
        // Taken at once: whoever else waits for this answer may do so after this call has ended.
        Pass pass = tokens.pass(operation.service(), call);
        GuardedCalls guard = guards.get(operation.name());
        return guard.told(guard.<Answered<R>>attempt(spent, deadline -> http.ask(operation, question, pass, deadline)
                .invoke(answered -> requireConcordance(operation, question, answered)))
                .onItemOrFailure().invoke((answered, failure) -> ProviderOutcome.of(operation.service(), failure)
                        .ifPresent(outcomes::fire)));
    }

    /**
     * @param spent of the operation's time, before the answer was waited for
     * @param answer of a call that somebody else may have begun, and has more time for
     * @return the same, in the time that is left
     */
    public <R> Uni<R> within(Operation<?, ?> operation, Duration spent, Uni<R> answer) {
        return guards.get(operation.name()).within(spent, answer);
    }

    private static <Q, R> void requireConcordance(Operation<Q, R> operation, Q question, Answered<R> answered) {
        if (answered.record() != null && !operation.concordance().test(question, answered.record())) {
            throw new ProviderFailure(ProviderFault.UNKNOWN);
        }
    }

    /**
     * What became of a record that is the contract's, and cannot be shown all the same.
     *
     * @return the refusal to tell the client
     */
    public static Refusal unshowable(Operation<?, ?> operation) {
        return new Refusal(ProviderFault.UNKNOWN.of(operation.service().holder()));
    }

    /** Asks at most two questions at once, whoever may be asking for it; whoever is one too many learns nothing. */
    public Uni<Presence> presence(Service service) {
        return ping(service).map(pong -> Presence.THERE)
                .onFailure(BulkheadException.class).recoverWithItem(Presence.NOT_ASKED)
                .onFailure().recoverWithItem(Presence.AWAY);
    }

    /** @return what the provider says of its registry; fails as {@link #generation} does */
    public Uni<Pong> pong(Service service) {
        return ping(service).map(Answered::get);
    }

    /** @return which state of its registry the provider answers from; fails if it is not there, or too many ask already */
    public Uni<String> generation(Service service) {
        return ping(service).map(Answered::generation).onItem().ifNull()
                .failWith(() -> new ProviderFailure(ProviderFault.UNKNOWN));
    }

    private Uni<Answered<Pong>> ping(Service service) {
        // The deadline is within the bulkhead: a probe that was given up must not keep its place.
        return probes.get(service).get(() -> http.ask(Operations.ping(service), null, tokens.probePass(service),
                Deadline.in(PROBE_TIME)).ifNoItem().after(PROBE_TIME).fail(), new TypeLiteral<Uni<Answered<Pong>>>() {
                });
    }
}
