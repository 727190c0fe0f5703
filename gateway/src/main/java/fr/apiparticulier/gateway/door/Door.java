package fr.apiparticulier.gateway.door;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;

import fr.apiparticulier.contract.appel.Question;
import fr.apiparticulier.contract.erreur.DataHolder;
import fr.apiparticulier.contract.erreur.ProviderFault;
import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.contract.siret.Siret;
import fr.apiparticulier.gateway.cache.Freshness;
import fr.apiparticulier.gateway.call.Call;
import fr.apiparticulier.gateway.call.Contexts;
import fr.apiparticulier.gateway.call.CurrentCall;
import fr.apiparticulier.gateway.call.Deadline;
import fr.apiparticulier.gateway.call.Route;
import fr.apiparticulier.gateway.credential.Credential;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.error.Media;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.journal.Witness;
import fr.apiparticulier.gateway.mask.Mask;
import fr.apiparticulier.gateway.mask.View;
import fr.apiparticulier.gateway.mask.Written;
import fr.apiparticulier.gateway.parameter.Asked;
import fr.apiparticulier.gateway.parameter.Query;
import fr.apiparticulier.gateway.parameter.Recipient;
import fr.apiparticulier.gateway.request.CurrentRequest;
import fr.apiparticulier.trace.Step;

/**
 * The way of every call for data, in one direction: credential, quota, habilitation, scopes, parameters, answer
 * (maintenance, cache, provider), view, mask, journal. A step that refuses ends the call with a {@link Refusal}; no step is ever taken twice or skipped.
 */
@Singleton
public class Door {

    private final Witness witness;
    private final Callers callers;
    private final Turnstile turnstile;
    private final Desk desk;
    private final Mask mask;
    private final CurrentCall current;
    private final Asked asked;
    private final CurrentRequest request;

    Door(Witness witness, Callers callers, Turnstile turnstile, Desk desk, Mask mask, CurrentCall current, Asked asked,
            CurrentRequest request) {
        this.witness = witness;
        this.callers = callers;
        this.turnstile = turnstile;
        this.desk = desk;
        this.mask = mask;
        this.current = current;
        this.asked = asked;
        this.request = request;
    }

    /**
     * @param route that the current request came in by
     * @return what it is answered; fails with a {@link Refusal}, or throws it
     */
    <Q extends Question, R, V extends Record> Uni<Written> answer(Route route, Passage<Q, R, V> passage) {
        View view = passage.view();
        MultiMap headers = request.headers();
        return witness.see(route, view, () -> {
            // Refused before anything else if there is none.
            Media.of(view.version(), headers);
            return admit(passage.modality(), () -> 1).flatMap(caller -> answer(caller, passage, headers));
        });
    }

    /**
     * @param calls tells as how many the request counts, 1 or more; asked once its credential is proven
     * @param deadline until when FranceConnect, if it is to be asked, is waited for
     * @return who is calling; fails with a {@link Refusal} if it may not, or not any more, or not so soon; or throws it
     */
    public Uni<Caller> admit(Modality modality, IntSupplier calls, Deadline deadline) {
        Duration left = deadline.left().isZero() ? Duration.ofMillis(1) : deadline.left();
        return Contexts.back(admit(modality, calls).ifNoItem().after(left)
                .failWith(() -> new Refusal(ProviderFault.TIMEOUT.of(DataHolder.FRANCE_CONNECT))));
    }

    private Uni<Caller> admit(Modality modality, IntSupplier calls) {
        Call call = current.call();
        MultiMap headers = request.headers();
        return call.facts().trail().during(Step.ADMISSION, admission -> callers.identify(call, headers, modality)
                .invoke(credential -> call.isMadeBy(credential, modality.of(credential)))
                .call(credential -> turnstile.admit(call, credential, headers, calls.getAsInt()))
                .map(callers::admit)
                .invoke(caller -> call.isAdmitted(caller.grant())));
    }

    private <Q extends Question, R, V extends Record> Uni<Written> answer(Caller caller, Passage<Q, R, V> passage,
            MultiMap headers) {
        Call call = current.call();
        ApiVersion version = passage.view().version();
        Set<Scope> scopes = desk.open(passage, caller);
        Credential credential = caller.credential();
        Query query = new Query(asked.parameters(), credential.identite());
        Siret recipient = Recipient.read(query, version != ApiVersion.V2 || credential.isFranceConnect());
        caller.grant().requireDestinataire(recipient);
        Q question = passage.read().of(query, scopes);
        query.check();
        call.isOnBehalfOf(scopes, recipient);
        return desk.answer(call, passage, question, Freshness.isDemanded(headers))
                .onItemOrFailure().invoke((view, failure) -> desk.note(caller, Map.of(question, Optional.ofNullable(failure)),
                        call.facts().persons()))
                .map(view -> mask.write(view, version, scopes));
    }
}
