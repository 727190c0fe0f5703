package fr.apiparticulier.gateway.call;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.RequestScoped;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

import fr.apiparticulier.contract.appel.ReferencePersonne;
import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.contract.siret.Siret;
import fr.apiparticulier.gateway.credential.Credential;
import fr.apiparticulier.gateway.habilitation.Grant;
import fr.apiparticulier.gateway.registre.Modalite;

/** What is known of the call being served, for whoever works on its behalf: the edge and the calls to providers. */
@RequestScoped
public class CurrentCall {

    private final Facts facts;
    private Set<Scope> scopes = Set.of();
    private Usage usage;
    private boolean keepable;
    private Duration spent = Duration.ZERO;
    private Duration keptFor;

    CurrentCall(CurrentVertxRequest request) {
        RoutingContext current = request.getCurrent();
        this.facts = new Facts(RequestId.of(current == null ? null : current.request().getHeader(RequestId.HEADER)));
    }

    /** @return the {@code X-Request-ID} of the answer: the client's own if it is well formed */
    public String id() {
        return facts.id().valeur();
    }

    /** @return what is known, and becomes known; a plain object that lives on when the request is over */
    public Facts facts() {
        return facts;
    }

    /** @return the caller's scopes; none before the credential is verified */
    public Set<Scope> scopes() {
        return scopes;
    }

    public Optional<Siret> recipient() {
        return facts.recipient();
    }

    /** Said as soon as the credential is verified, whatever it may do. */
    public void isMadeBy(Credential caller, Modalite modalite) {
        facts.caller(caller, modalite);
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
        spent = spent.plusMillis(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
    }

    /** @return how much of the call's time that took, whole milliseconds; zero where nobody was waited for */
    public Duration spent() {
        return spent;
    }

    /** Said once, if the provider was asked. */
    public void providerTook(Duration time) {
        facts.providerTime(time);
    }

    /** Said of a call whose answer is one of those that are kept for a while, before it is looked for. */
    public void isKeepable() {
        keepable = true;
    }

    /** The answer is one that was given before, and is kept for this long still. */
    public void isAnsweredFromMemory(Duration left) {
        keptFor = left;
        facts.cached();
    }

    public boolean keepable() {
        return keepable;
    }

    /** @return how long the answer given is kept still; empty if a provider has just given it */
    public Optional<Duration> keptFor() {
        return Optional.ofNullable(keptFor);
    }

    /** Said once, by whoever reads the provider's answer: whose data it holds. */
    public void disclosed(List<ReferencePersonne> persons) {
        facts.persons(persons);
    }

    /** @return how much of its quota the caller has used; empty while nothing was counted */
    public Optional<Usage> usage() {
        return Optional.ofNullable(usage);
    }

    /** Said once, when the call is counted. */
    public void hasUsed(Usage usage) {
        this.usage = usage;
    }
}
