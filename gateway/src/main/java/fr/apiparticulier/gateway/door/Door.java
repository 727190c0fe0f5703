package fr.apiparticulier.gateway.door;

import java.util.Collections;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.appel.Question;
import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.contract.siret.Siret;
import fr.apiparticulier.gateway.cache.Answers;
import fr.apiparticulier.gateway.cache.Freshness;
import fr.apiparticulier.gateway.call.CurrentCall;
import fr.apiparticulier.gateway.credential.Credential;
import fr.apiparticulier.gateway.door.Callers.Caller;
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
import fr.apiparticulier.gateway.provider.Operation;

/**
 * The way of every call for data, in one direction: credential, quota, habilitation, scopes, parameters, answer
 * (maintenance, cache, provider), view, mask, journal. A step that refuses ends the call with a {@link Refusal}; no step is ever taken twice or skipped.
 */
@ApplicationScoped
public class Door {

    private final Witness witness;
    private final Callers callers;
    private final Turnstile turnstile;
    private final Answers answers;
    private final Mask mask;
    private final CurrentCall call;
    private final Asked asked;
    private final HttpHeaders headers;

    Door(Witness witness, Callers callers, Turnstile turnstile, Answers answers, Mask mask, CurrentCall call, Asked asked,
            HttpHeaders headers) {
        this.witness = witness;
        this.callers = callers;
        this.turnstile = turnstile;
        this.answers = answers;
        this.mask = mask;
        this.call = call;
        this.asked = asked;
        this.headers = headers;
    }

    /**
     * @param modality how the route is asked
     * @param type the view, whose {@link View} annotation says which scopes open it and whose data it is
     * @param read makes the provider's question of the parameters
     * @param ask what the provider is asked
     * @param show makes the view of the provider's record and the question
     */
    public <Q extends Question, R, V extends Record> Uni<Response> answer(Modality modality, Class<V> type,
            QuestionReader<Q> read,
            Operation<Q, R> ask, Shower<R, Q, V> show) {
        View route = type.getAnnotation(View.class);
        return witness.see(route, () -> {
            // Refused before anything else if there is none.
            Media.of(route.version(), headers);
            return callers.identify(headers, modality)
                    .invoke(credential -> call.isMadeBy(credential, modality.of(credential)))
                    .call(credential -> turnstile.admit(credential, headers))
                    .map(callers::admit)
                    .flatMap(caller -> answer(caller, modality, route, read, ask, show));
        }).map(written -> Response.ok(written.body(), Media.of(route.version(), headers)).build());
    }

    private <Q extends Question, R, V extends Record> Uni<Written> answer(Caller caller, Modality modality, View route,
            QuestionReader<Q> read,
            Operation<Q, R> ask, Shower<R, Q, V> show) {
        call.isAdmitted(caller.grant());
        caller.grant().requireModalite(modality.of(caller.credential()));
        Set<Scope> scopes = caller.scopes(route.version());
        if (Collections.disjoint(scopes, Set.of(route.scopes()))) {
            throw new Refusal(GatewayError.SCOPES_MISSING);
        }

        Credential credential = caller.credential();
        Query query = new Query(asked.parameters(), credential.identite());
        Siret recipient = Recipient.read(query, route.version() != ApiVersion.V2 || credential.isFranceConnect());
        caller.grant().requireDestinataire(recipient);
        Q question = read.of(query, scopes);
        query.check();
        call.isOnBehalfOf(scopes, recipient);

        return answers.to(ask, question, record -> show.of(record, question), Freshness.isDemanded(headers))
                .onItemOrFailure().invoke((view, failure) -> turnstile.note(credential, question, failure))
                .map(view -> {
                    call.disclosed(view.personnes());
                    return mask.write(view.donnees(), route.version(), scopes);
                });
    }

    /**
     * Makes a provider's question of a call.
     *
     * @param <Q> the question; never sent if the query holds an error
     */
    public interface QuestionReader<Q> {
        Q of(Query query, Set<Scope> scopes);
    }

    /** Makes what the public sees of what a provider answered. */
    public interface Shower<R, Q, V> {
        V of(R record, Q question);
    }
}
