package fr.apiparticulier.gateway.dossier;

import java.util.Optional;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.call.Call;
import fr.apiparticulier.gateway.call.Outcome;
import fr.apiparticulier.gateway.door.Offer;
import fr.apiparticulier.gateway.dossier.Ressources.Nom;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.error.ErrorFormat;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.journal.Ending;
import fr.apiparticulier.gateway.mask.Written;

/** One resource of a dossier, and what becomes of it: in the end either what was written or why nothing was. */
final class Part {

    private static final int OK = 200;

    private final Nom nom;
    private final Offer offer;
    private final Call call;
    private final Ending ending;
    private volatile Written written;
    private volatile Refusal refusal;

    Part(Nom nom, Offer offer, Call call, Ending ending) {
        this.nom = nom;
        this.offer = offer;
        this.call = call;
        this.ending = ending;
    }

    /** @return done when it has its answer, or none */
    Uni<Void> ask(Uni<Written> answer) {
        return answer.onItemOrFailure().transform((said, failure) -> {
            written = said;
            refusal = failure == null ? null : refusal(failure);
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
        return nom;
    }

    Offer offer() {
        return offer;
    }

    Call call() {
        return call;
    }

    /** @return what may leave; empty if {@link #refusal} says why not */
    Optional<Written> written() {
        return Optional.ofNullable(written);
    }

    Refusal refusal() {
        return refusal;
    }

    Outcome outcome() {
        return written != null ? Outcome.SERVED : Outcome.of(refusal);
    }

    /** @return the status that its route would have answered alone, in the words of v3 */
    int statut() {
        return written != null ? OK : ErrorFormat.of(ApiVersion.V3).status(refusal.errors().get(0));
    }
}
