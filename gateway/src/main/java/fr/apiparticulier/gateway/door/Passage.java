package fr.apiparticulier.gateway.door;

import java.util.Set;

import fr.apiparticulier.contract.appel.Question;
import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.gateway.mask.View;
import fr.apiparticulier.gateway.parameter.Query;
import fr.apiparticulier.gateway.provider.Operation;

/**
 * One way through to one provider's data: all that makes a route different from the others.
 *
 * @param modality how it is said whom the question is about
 * @param type what is shown, whose {@link View} annotation says which scopes open it and whose data it is
 * @param read makes the provider's question of the parameters
 * @param operation what the provider is asked
 * @param show makes what is shown of the provider's record and the question
 */
public record Passage<Q extends Question, R, V extends Record>(Modality modality, Class<V> type, QuestionReader<Q> read,
        Operation<Q, R> operation, Shower<R, Q, V> show) {

    public View view() {
        return type.getAnnotation(View.class);
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
