package fr.apiparticulier.gateway.door;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.appel.Question;
import fr.apiparticulier.contract.appel.ReferencePersonne;
import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.gateway.cache.Answers;
import fr.apiparticulier.gateway.call.Call;
import fr.apiparticulier.gateway.error.Refusal;

/** What is the same for everything that an admitted caller asks, be it all of its request or one part: its right, and the answer. */
@Singleton
public class Desk {

    private final Turnstile turnstile;
    private final Answers answers;

    Desk(Turnstile turnstile, Answers answers) {
        this.turnstile = turnstile;
        this.answers = answers;
    }

    /**
     * @return what the caller may see there
     * @throws Refusal if it may not ask this way, or sees nothing
     */
    public Set<Scope> open(Passage<?, ?, ?> passage, Caller caller) {
        if (!passage.modality().takes(caller.credential())) {
            throw new Refusal(GatewayError.MODALITY_FORBIDDEN);
        }
        caller.grant().requireModalite(passage.modality().of(caller.credential()));
        Set<Scope> scopes = caller.scopes(passage.view().version());
        if (Collections.disjoint(scopes, Set.of(passage.view().scopes()))) {
            throw new Refusal(GatewayError.SCOPES_MISSING);
        }
        return scopes;
    }

    /**
     * @param call on whose behalf; told whose data the answer holds
     * @param fresh whether the client wants no answer that was kept
     * @return what is to be masked, whole; fails with a {@link Refusal}, or throws it
     */
    public <Q extends Question, R, V extends Record> Uni<V> answer(Call call, Passage<Q, R, V> passage, Q question,
            boolean fresh) {
        return answer(call, passage, question, fresh, record -> true);
    }

    /** The same where it must be possible that the record is of whom the client means; else nobody is found. */
    public <Q extends Question, R, V extends Record> Uni<V> answer(Call call, Passage<Q, R, V> passage, Q question,
            boolean fresh, Predicate<Object> possible) {
        return answers.to(call, passage.operation(), question,
                record -> new Shown<>(possible.test(record), passage.show().of(record, question)), fresh).map(shown -> {
                    if (!shown.donnees().meant) {
                        throw new Refusal(GatewayError.IDENTITY_MISMATCH.entry().of(passage.view().service().holder()));
                    }
                    call.disclosed(shown.personnes());
                    return shown.donnees().view;
                });
    }

    private record Shown<V>(boolean meant, V view) implements Discret {
        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    /**
     * Said once of what a request has asked, be it one thing or several, so that it is seen who tries people out.
     *
     * @param answered what came of each question: empty for an answer, else why there is none
     * @param disclosed whose data the answers hold
     */
    public void note(Caller caller, Map<Question, Optional<Throwable>> answered, List<ReferencePersonne> disclosed) {
        turnstile.note(caller.credential(), answered, disclosed);
    }
}
