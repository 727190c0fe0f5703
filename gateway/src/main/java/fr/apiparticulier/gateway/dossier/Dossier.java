package fr.apiparticulier.gateway.dossier;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

import fr.apiparticulier.contract.appel.Question;
import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.erreur.ProviderFault;
import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.contract.siret.Siret;
import fr.apiparticulier.gateway.call.Call;
import fr.apiparticulier.gateway.call.Deadline;
import fr.apiparticulier.gateway.door.Caller;
import fr.apiparticulier.gateway.door.Desk;
import fr.apiparticulier.gateway.door.Offer;
import fr.apiparticulier.gateway.door.Passage;
import fr.apiparticulier.gateway.dossier.Ressources.Nom;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.journal.Witness;
import fr.apiparticulier.gateway.mask.Mask;
import fr.apiparticulier.gateway.mask.Written;
import fr.apiparticulier.gateway.parameter.Query;
import fr.apiparticulier.gateway.parameter.Recipient;

/**
 * Reads what a dossier asks and asks all of it at once. Each part goes the way of its own route; nothing leaves before every part
 * has come back or run out of time, so that a client who is gone by then has been told nothing, and the journal says so.
 */
@ApplicationScoped
class Dossier {

    /** A timer that has no time at all is none. */
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final Ressources ressources;
    private final Desk desk;
    private final Mask mask;
    private final Witness witness;
    private final DossierConfig config;

    Dossier(Ressources ressources, Desk desk, Mask mask, Witness witness, DossierConfig config) {
        this.ressources = ressources;
        this.desk = desk;
        this.mask = mask;
        this.witness = witness;
        this.config = config;
    }

    /** One resource that was asked, read; its provider is not asked yet. */
    private record Lue(Nom nom, Offer offer, Function<Call, Uni<Written>> answer) {
    }

    /**
     * @param call of the whole, whose caller is admitted
     * @param deadline of the whole
     * @param fresh whether the client wants no answer that was kept
     * @return every part, in the order in which it was asked; fails with a {@link Refusal} if the question is none, or throws it
     */
    Uni<List<Part>> ask(Call call, Caller caller, Demande demande, Deadline deadline, boolean fresh) {
        Query query = new Query(demande.parametres(), caller.credential().identite());
        Siret recipient = Recipient.read(query, true);
        caller.grant().requireDestinataire(recipient);
        call.isOnBehalfOf(Set.of(), recipient);
        if (demande.ressources().isEmpty()) {
            query.wrong(GatewayError.RESSOURCES);
        }
        List<Lue> lues = new ArrayList<>();
        demande.ressources().forEach((ressource, version) -> {
            Nom nom = new Nom(ressource, version.orElse(0));
            if (ressources.has(nom)) {
                Offer offer = ressources.choose(nom, query, caller);
                lues.add(new Lue(nom, offer, read(offer.passage(), caller, query, recipient, fresh)));
            } else {
                query.wrong(GatewayError.RESSOURCE_INCONNUE);
            }
        });
        query.check();
        return ask(call, caller, lues, deadline);
    }

    private <Q extends Question, R, V extends Record> Function<Call, Uni<Written>> read(Passage<Q, R, V> passage, Caller caller,
            Query query, Siret recipient, boolean fresh) {
        Set<Scope> scopes;
        try {
            scopes = desk.open(passage, caller);
        } catch (Refusal denied) {
            return part -> Uni.createFrom().failure(denied);
        }
        Q question = passage.read().of(query, scopes);
        return part -> {
            part.isOnBehalfOf(scopes, recipient);
            return desk.answer(part, passage, caller, question, fresh)
                    .map(view -> mask.data(view, passage.view().version(), scopes));
        };
    }

    private Uni<List<Part>> ask(Call call, Caller caller, List<Lue> lues, Deadline deadline) {
        Deadline providers = Deadline.in(Duration.ofMillis(Math.round(deadline.left().toMillis() * config.part())));
        Context context = Vertx.currentContext();
        List<Part> parts = lues.stream().map(lue -> part(call, caller, lue, providers)).toList();
        List<Uni<Void>> asked = new ArrayList<>();
        for (int i = 0; i < lues.size(); i++) {
            Part part = parts.get(i);
            Function<Call, Uni<Written>> answer = lues.get(i).answer;
            asked.add(part.ask(inTime(Uni.createFrom().deferred(() -> answer.apply(part.call())), part, deadline)
                    .emitOn(next -> context.runOnContext(here -> next.run()))));
        }
        return Uni.join().all(asked).andCollectFailures()
                .chain(() -> Uni.join().all(parts.stream().map(Part::leave).toList()).andCollectFailures())
                .replaceWith(parts)
                .onCancellation().invoke(() -> parts.forEach(Part::cancelled));
    }

    private Part part(Call call, Caller caller, Lue lue, Deadline providers) {
        Call own = call.part(lue.offer.passage().modality().of(caller.credential()), providers);
        return new Part(lue.nom, lue.offer, own, witness.of(lue.offer.route(), lue.offer.passage().view(), own));
    }

    /** Whatever holds it up, be it no provider. */
    private static <T> Uni<T> inTime(Uni<T> answer, Part part, Deadline deadline) {
        Duration left = deadline.left().isZero() ? AT_ONCE : deadline.left();
        return answer.ifNoItem().after(left).failWith(
                () -> new Refusal(ProviderFault.TIMEOUT.of(part.offer().passage().view().service().holder())));
    }
}
