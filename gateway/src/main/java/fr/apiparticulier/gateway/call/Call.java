package fr.apiparticulier.gateway.call;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import fr.apiparticulier.contract.appel.ReferencePersonne;
import fr.apiparticulier.contract.appel.RequestId;
import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.contract.siret.Siret;
import fr.apiparticulier.gateway.credential.Credential;
import fr.apiparticulier.gateway.habilitation.Grant;
import fr.apiparticulier.gateway.registre.Modalite;
import fr.apiparticulier.trace.Step;

/**
 * What is known of one call for data, for whoever works on its behalf. A request makes one, or, where it asks several things at
 * once, one for each of them. A plain object, which lives on when its request is over.
 */
public final class Call {

    private final Facts facts;
    /** Null where only the operation that is asked has a deadline. */
    private final Deadline deadline;
    private Set<Scope> scopes = Set.of();
    private boolean keepable;
    private Duration waited = Duration.ZERO;
    private Remembered remembered;

    Call(RequestId id) {
        this(new Facts(id), null);
    }

    private Call(Facts facts, Deadline deadline) {
        this.facts = facts;
        this.deadline = deadline;
    }

    /**
     * @param deadline when nobody waits for it any more, however long what it asks may take
     * @return a part of this call: of the same id and caller, with an end of its own
     */
    public Call part(Modalite modalite, Deadline deadline) {
        Facts own = new Facts(facts.id());
        facts.caller().ifPresent(caller -> own.caller(caller, modalite));
        facts.grant().ifPresent(own::grant);
        facts.recipient().ifPresent(own::recipient);
        own.isTraced(facts.trail().step(Step.PART));
        return new Call(own, deadline);
    }

    /** @return the {@code X-Request-ID} of the answer: the client's own if it is well formed */
    public String id() {
        return facts.id().valeur();
    }

    /** @return what is known, and becomes known, for whoever says how the call ended */
    public Facts facts() {
        return facts;
    }

    /** @return the caller's scopes; none before it is known what it may do */
    public Set<Scope> scopes() {
        return scopes;
    }

    public Optional<Siret> recipient() {
        return facts.recipient();
    }

    /**
     * Said as soon as the credential is verified, whatever it may do.
     *
     * @param modalite null if the call asks several things, each in its own way
     */
    public void isMadeBy(Credential caller, Modalite modalite) {
        facts.caller(caller, modalite);
    }

    /** Said once, when it is counted. */
    public void hasUsed(Usage usage) {
        facts.usage(usage);
    }

    /** Said once, when it is known what the caller may do now. */
    public void isAdmitted(Grant grant) {
        facts.grant(grant);
    }

    /** Said once, when the call may be made. */
    public void isOnBehalfOf(Set<Scope> scopes, Siret recipient) {
        this.scopes = Set.copyOf(scopes);
        facts.recipient(recipient);
    }

    /**
     * Said whenever somebody else had to be waited for before the provider could be asked.
     *
     * @param begin as {@link System#nanoTime} told it: the wall clock may be set
     */
    public void hasWaitedSince(long begin) {
        waited = waited.plusMillis(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
    }

    /**
     * @param delay how long a call of that kind may last
     * @return how much of it this one has left, whole milliseconds
     */
    public Duration left(Duration delay) {
        Duration own = delay.minus(waited);
        return deadline == null || deadline.left().compareTo(own) > 0 ? own : deadline.left();
    }

    /** Said once, if the provider was asked. */
    public void providerTook(Duration time) {
        facts.providerTime(time);
    }

    /** Said of a call whose answer is one of those that are kept for a while, before it is looked for. */
    public void isKeepable() {
        keepable = true;
    }

    /** The answer is one that was given before. */
    public void isAnsweredFromMemory(Remembered remembered) {
        this.remembered = remembered;
        facts.cached();
    }

    public boolean keepable() {
        return keepable;
    }

    /** @return since when and for how long the answer given is kept; empty if a provider has just given it */
    public Optional<Remembered> remembered() {
        return Optional.ofNullable(remembered);
    }

    /** Said once, by whoever reads the provider's answer: whose data it holds. */
    public void disclosed(List<ReferencePersonne> persons) {
        facts.persons(persons);
    }

    /**
     * @param age since the provider gave it
     * @param left for which it is kept still
     */
    public record Remembered(Duration age, Duration left) {
    }
}
