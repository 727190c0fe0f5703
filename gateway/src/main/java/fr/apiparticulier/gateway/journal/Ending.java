package fr.apiparticulier.gateway.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

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
    /** What the client is told; null as long as nothing is. */
    private final AtomicReference<Outcome> told = new AtomicReference<>();
    private final AtomicBoolean counted = new AtomicBoolean();

    Ending(Call call, Journal journal, Clock clock, MeterRegistry meters) {
        this.call = call;
        this.journal = journal;
        this.clock = clock;
        this.meters = meters;
        this.sample = Timer.start(meters);
    }

    /** @return done when the answer may leave */
    Uni<Void> served(Written written) {
        return leaves(Outcome.SERVED, OK, written.members());
    }

    /** @return fails when the client may be told: that a provider does not know somebody is said of a person, too */
    <T> Uni<T> failed(Throwable failure) {
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
                ? ErrorFormat.of(call.view.version()).status(refusal.errors().get(0))
                : 500;
    }

    void cancelled() {
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
        return journal.durable(event(outcome, status, members))
                .onItem().invoke(() -> count(outcome))
                .onFailure().invoke(() -> told.set(null));
    }

    private void without(Outcome outcome, int status) {
        if (told.compareAndSet(null, outcome)) {
            count(outcome);
            journal.note(event(outcome, status, Set.of()), call.facts.grant().isPresent());
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
