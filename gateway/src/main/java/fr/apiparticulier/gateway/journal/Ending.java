package fr.apiparticulier.gateway.journal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.siret.Siret;
import fr.apiparticulier.gateway.call.Facts;
import fr.apiparticulier.gateway.call.Outcome;
import fr.apiparticulier.gateway.call.Route;
import fr.apiparticulier.gateway.credential.Credential;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.error.ErrorFormat;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.habilitation.Grant;
import fr.apiparticulier.gateway.mask.Member;
import fr.apiparticulier.gateway.mask.Written;
import fr.apiparticulier.trace.Mark;
import fr.apiparticulier.trace.Step;

/** The one end of one call, or of one of several that a request makes. */
public final class Ending {

    private static final Logger LOG = Logger.getLogger(Ending.class);
    private static final int OK = 200;
    private static final int NOBODY_THERE = 0;

    /** @param service null where it is no single provider that is asked */
    record Scene(Route route, Service service, ApiVersion version) {
    }

    private final Scene scene;
    private final Facts facts;
    private final Journal journal;
    private final Clock clock;
    private final CallMeters meters;
    private final long begin;
    /** What the client is told; null as long as nothing is. */
    private final AtomicReference<Outcome> told = new AtomicReference<>();
    private final AtomicBoolean counted = new AtomicBoolean();
    /** Null while it goes on. */
    private volatile Duration took;

    /** Begins now, when the gateway first knows which route it is. */
    Ending(Scene scene, Facts facts, Journal journal, Clock clock, CallMeters meters) {
        this.scene = scene;
        this.facts = facts;
        this.journal = journal;
        this.clock = clock;
        this.meters = meters;
        this.begin = System.nanoTime();
    }

    /** Said where it then waits for others, whose time is not its own. */
    public void isOver() {
        took = sofar();
    }

    private Duration sofar() {
        Duration over = took;
        return over == null ? Duration.ofNanos(System.nanoTime() - begin) : over;
    }

    /** Said of a whole whose parts say by themselves whose data left: it has an event that nobody waits for. */
    public void isAnswered(Outcome outcome, int status) {
        without(outcome, status);
    }

    /** @return done when the answer may leave */
    public Uni<Void> served(Written written) {
        return leaves(Outcome.SERVED, OK, written.members());
    }

    /** @return fails when the client may be told: that a provider does not know somebody is said of a person, too */
    public <T> Uni<T> failed(Throwable failure) {
        Outcome outcome = Outcome.of(failure);
        if (outcome == Outcome.NOT_FOUND) {
            return leaves(outcome, status(failure), Set.of()).onFailure().recoverWithUni(this::failed)
                    .onItem().transformToUni(durable -> Uni.createFrom().failure(failure));
        }
        without(outcome, status(failure));
        return Uni.createFrom().failure(failure);
    }

    private int status(Throwable failure) {
        return failure instanceof Refusal refusal
                ? ErrorFormat.of(scene.version).status(refusal.errors().get(0))
                : 500;
    }

    /** The client has gone. */
    public void cancelled() {
        Outcome leaving = told.get();
        if (leaving == null) {
            without(Outcome.CANCELLED, NOBODY_THERE);
        } else {
            count(leaving);
        }
    }

    /** Whoever hangs up while it waits is said to have been told: they may have been. */
    private Uni<Void> leaves(Outcome outcome, int status, Set<Member> members) {
        told.set(outcome);
        Event event = event(outcome, status, members);
        return facts.trail().during(Step.JOURNAL, writing -> journal.durable(event))
                .onItem().invoke(() -> count(outcome))
                .onFailure().invoke(() -> told.set(null));
    }

    private void without(Outcome outcome, int status) {
        if (told.compareAndSet(null, outcome)) {
            count(outcome);
            journal.note(event(outcome, status, Set.of()), facts.grant().isPresent());
        }
    }

    private void count(Outcome outcome) {
        if (counted.compareAndSet(false, true)) {
            meters.ended(scene, outcome, sofar(), facts.providerTime().orElse(null));
            facts.trail().mark(Mark.OUTCOME, outcome.mot())
                    .end(outcome == Outcome.GATEWAY_FAILED || outcome == Outcome.PROVIDER_FAILED);
            if (LOG.isDebugEnabled()) {
                LOG.debugf("%s: %s, %d ms", scene.route.chemin(), outcome.mot(), sofar().toMillis());
            }
        }
    }

    private Event event(Outcome outcome, int status, Set<Member> members) {
        Optional<Credential> caller = facts.caller();
        Siret recipient = facts.recipient().orElse(null);
        return new Event(clock.instant(), facts.id(), scene.route, scene.service, habilitation(facts).orElse(null),
                caller.map(Credential::token).orElse(null), facts.modalite().orElse(null), recipient, outcome,
                status, sofar(), facts.providerTime().orElse(null), facts.isCached(), members,
                outcome == Outcome.SERVED ? facts.persons() : List.of());
    }

    /** Of a caller who was not admitted, the one its token names. */
    private static Optional<UUID> habilitation(Facts facts) {
        return facts.grant().map(Grant::habilitation)
                .or(() -> facts.caller().filter(caller -> !caller.isFranceConnect()).flatMap(Ending::nommee));
    }

    private static Optional<UUID> nommee(Credential caller) {
        try {
            return Optional.of(UUID.fromString(caller.sujet()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
