package fr.apiparticulier.gateway.provider;

import java.util.List;

import fr.apiparticulier.contract.appel.ReferencePersonne;
import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.gateway.error.Refusal;

/**
 * What a provider said within its contract.
 *
 * @param record null if it refused
 * @param persons whose data it discloses; of the record of a question one at least, else none
 * @param refusal null if it answered; it is an answer too, such as "not found"
 * @param generation the state of its registry that it answered from; null if it does not tell
 * @param size bytes that it had as JSON
 */
public record Answered<R>(R record, List<ReferencePersonne> persons, Refusal refusal, String generation, int size)
        implements Discret {

    /** @return the record; throws the refusal */
    public R get() {
        if (refusal != null) {
            throw refusal;
        }
        return record;
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
