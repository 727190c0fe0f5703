package fr.apiparticulier.gateway.call;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import fr.apiparticulier.contract.appel.ReferencePersonne;
import fr.apiparticulier.contract.appel.RequestId;
import fr.apiparticulier.contract.siret.Siret;
import fr.apiparticulier.gateway.credential.Credential;
import fr.apiparticulier.gateway.habilitation.Grant;
import fr.apiparticulier.gateway.registre.Modalite;
import fr.apiparticulier.trace.Trail;

/** What became known of a call, for what is said when it is over. */
public final class Facts {

    private final RequestId id;
    private volatile Credential caller;
    private volatile Modalite modalite;
    private volatile Grant grant;
    private volatile Siret recipient;
    private volatile Duration providerTime;
    private volatile Usage usage;
    private volatile boolean cached;
    private volatile boolean witnessed;
    private volatile List<ReferencePersonne> persons = List.of();
    private volatile Trail trail = Trail.NONE;

    Facts(RequestId id) {
        this.id = id;
    }

    public RequestId id() {
        return id;
    }

    /** @return who is calling; empty if nobody proved to be anybody */
    public Optional<Credential> caller() {
        return Optional.ofNullable(caller);
    }

    /** @return how it is said whom the question is about; empty if nobody proved to be anybody, or in several ways */
    public Optional<Modalite> modalite() {
        return Optional.ofNullable(modalite);
    }

    void caller(Credential proven, Modalite asked) {
        caller = proven;
        modalite = asked;
    }

    /** @return what the caller may do; empty if it may nothing */
    public Optional<Grant> grant() {
        return Optional.ofNullable(grant);
    }

    void grant(Grant given) {
        grant = given;
    }

    public Optional<Siret> recipient() {
        return Optional.ofNullable(recipient);
    }

    void recipient(Siret siret) {
        recipient = siret;
    }

    /** @return how long the provider took; empty if it was not asked, or never answered */
    public Optional<Duration> providerTime() {
        return Optional.ofNullable(providerTime);
    }

    void providerTime(Duration time) {
        providerTime = time;
    }

    /** @return how much of its quota the caller has used; empty while nothing was counted */
    public Optional<Usage> usage() {
        return Optional.ofNullable(usage);
    }

    void usage(Usage counted) {
        usage = counted;
    }

    public boolean isCached() {
        return cached;
    }

    void cached() {
        cached = true;
    }

    /** @return whether somebody sees to it that this call has its outcome */
    public boolean isWitnessed() {
        return witnessed;
    }

    /** Said by whoever does. */
    public void isSeen() {
        witnessed = true;
    }

    /** @return the step that this call is in its trace */
    public Trail trail() {
        return trail;
    }

    /** Said by whoever begins it. */
    public void isTraced(Trail begun) {
        trail = begun;
    }

    /** @return whose data the answer holds, as its provider refers to them */
    public List<ReferencePersonne> persons() {
        return persons;
    }

    void persons(List<ReferencePersonne> disclosed) {
        persons = List.copyOf(disclosed);
    }
}
