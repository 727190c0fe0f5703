package fr.apiparticulier.gateway.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.siret.Siret;
import fr.apiparticulier.gateway.call.Facts;
import fr.apiparticulier.gateway.call.Outcome;
import fr.apiparticulier.gateway.call.Route;
import fr.apiparticulier.gateway.credential.Credential;
import fr.apiparticulier.gateway.error.ErrorFormat;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.habilitation.Grant;
import fr.apiparticulier.gateway.mask.Member;
import fr.apiparticulier.gateway.mask.View;
import fr.apiparticulier.gateway.mask.Written;

/** The one end of one call. */
final class Ending {

    private static final String METER = "particulier.appels";
    private static final int OK = 200;
    private static final int NOBODY_THERE = 0;

    /** @param began when the gateway first knew which route it is */
    record Call(Route route, View view, Facts facts, Instant began) {
    }

    private final Call call;
    private final Journal journal;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Timer.Sample sample;
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicBoolean counted = new AtomicBoolean();

    Ending(Call call, Journal journal, Clock clock, MeterRegistry meters) {
        this.call = call;
        this.journal = journal;
        this.clock = clock;
        this.meters = meters;
        this.sample = Timer.start(meters);
    }

    /** @return done when the answer may leave. Whoever hangs up while it waits is told to have been served: it may have been. */
    Uni<Void> served(Written written) {
        over.set(true);
        return journal.durable(event(Outcome.SERVED, OK, written.members()))
                .onItem().invoke(() -> count(Outcome.SERVED))
                .onFailure().invoke(() -> over.set(false));
    }

    void failed(Throwable failure) {
        Outcome outcome = Outcome.of(failure);
        int status = failure instanceof Refusal refusal
                ? ErrorFormat.of(call.view.version()).status(refusal.errors().get(0))
                : 500;
        without(outcome, status);
    }

    void cancelled() {
        if (over.get()) {
            count(Outcome.SERVED);
        } else {
            without(Outcome.CANCELLED, NOBODY_THERE);
        }
    }

    private void without(Outcome outcome, int status) {
        if (over.compareAndSet(false, true)) {
            count(outcome);
            journal.note(event(outcome, status, Set.of()));
        }
    }

    private void count(Outcome outcome) {
        if (counted.compareAndSet(false, true)) {
            sample.stop(timer(meters, call.route, call.view, outcome));
        }
    }

    static Timer timer(MeterRegistry meters, Route route, View view, Outcome outcome) {
        return meters.timer(METER, "route", route.chemin(), "outcome", outcome.mot(), "provider", view.service().audience());
    }

    private Event event(Outcome outcome, int status, Set<Member> members) {
        Facts facts = call.facts;
        Optional<Credential> caller = facts.caller();
        Siret recipient = facts.recipient().orElse(null);
        Instant now = clock.instant();
        return new Event(now, facts.id(), call.route, call.view.service(), habilitation(facts).orElse(null),
                caller.map(Credential::token).orElse(null), facts.modalite().orElse(null), recipient, outcome,
                status, Duration.between(call.began, now), facts.providerTime().orElse(null), facts.isCached(), members,
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
