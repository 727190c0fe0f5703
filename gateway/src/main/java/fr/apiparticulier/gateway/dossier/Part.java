package fr.apiparticulier.gateway.dossier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.appel.Question;
import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.call.Call;
import fr.apiparticulier.gateway.call.Outcome;
import fr.apiparticulier.gateway.dossier.Ressources.Nom;
import fr.apiparticulier.gateway.error.ErrorFormat;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.journal.Ending;
import fr.apiparticulier.gateway.mask.Written;

/** One resource of a dossier, and what becomes of it: in the end either what was written or why nothing was. */
final class Part {

    private static final int OK = 200;

    private final Lue lue;
    private final Call call;
    private final Ending ending;
    private volatile Instant over;
    private volatile Written written;
    private volatile Refusal refusal;

    Part(Lue lue, Call call, Ending ending) {
        this.lue = lue;
        this.call = call;
        this.ending = ending;
    }

    /**
     * @param answer in its time
     * @return done when it has its answer, or none
     */
    Uni<Void> arrive(Uni<Written> answer, Clock clock) {
        return answer.onItemOrFailure().transform((said, failure) -> {
            written = said;
            refusal = failure == null ? null : refusal(failure);
            over = clock.instant();
            ending.isOver();
            return null;
        });
    }

    /** @return done when its event is durable, or will be written; what nobody can keep the event of is not given */
    Uni<Void> leave() {
        Uni<Void> left = written == null
                ? ending.failed(refusal)
                : ending.served(written).onFailure().call(failure -> ending.failed(failure).onFailure().recoverWithNull());
        return left.onFailure().recoverWithItem(failure -> {
            written = null;
            refusal = refusal(failure);
            return null;
        });
    }

    void cancelled() {
        ending.cancelled();
    }

    private static Refusal refusal(Throwable failure) {
        return failure instanceof Refusal known ? known : new Refusal(GatewayError.INTERNAL);
    }

    Nom nom() {
        return lue.nom();
    }

    Offer offer() {
        return lue.offer();
    }

    /** @return what its provider was asked, if it was to be; empty if the caller may not */
    Optional<Question> question() {
        return Optional.ofNullable(lue.question());
    }

    Call call() {
        return call;
    }

    /** @return what may leave; empty if {@link #refusal} says why not */
    Optional<Written> written() {
        return Optional.ofNullable(written);
    }

    /** @return why there is nothing; null if there is */
    Refusal refusal() {
        return refusal;
    }

    /** @return when it is worth asking again; empty if nobody knows, or it has its answer */
    Optional<Instant> retryAt() {
        return refusal == null ? Optional.empty() : refusal.retryAfter().map(over::plus);
    }

    /** @return the same, from the refusal on */
    Duration retryAfter() {
        return refusal.retryAfter().orElse(null);
    }

    Outcome outcome() {
        return written != null ? Outcome.SERVED : Outcome.of(refusal);
    }

    /** @return the status that its route would have answered alone, in its own version */
    int statut() {
        return written != null
                ? OK
                : ErrorFormat.of(offer().passage().view().version()).status(refusal.errors().get(0));
    }
}
