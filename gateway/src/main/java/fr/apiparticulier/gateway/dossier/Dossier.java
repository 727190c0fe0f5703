package fr.apiparticulier.gateway.dossier;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.appel.Question;
import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.erreur.ProviderFault;
import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.contract.siret.Siret;
import fr.apiparticulier.gateway.call.Call;
import fr.apiparticulier.gateway.call.Contexts;
import fr.apiparticulier.gateway.call.Deadline;
import fr.apiparticulier.gateway.door.Caller;
import fr.apiparticulier.gateway.door.Desk;
import fr.apiparticulier.gateway.door.Passage;
import fr.apiparticulier.gateway.dossier.Ressources.Nom;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.journal.Witness;
import fr.apiparticulier.gateway.mask.Mask;
import fr.apiparticulier.gateway.parameter.Query;
import fr.apiparticulier.gateway.parameter.Recipient;

/**
 * Reads what a dossier asks and asks all of it at once. Each part goes the way of its own route; nothing leaves before every part
 * has come back or run out of time, so that a client who is gone by then has been told nothing, and the journal says so.
 */
@Startup
@ApplicationScoped
class Dossier {

    /** A timer that has no time at all is none. */
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final Ressources ressources;
    private final Desk desk;
    private final Mask mask;
    private final Witness witness;
    private final DossierConfig config;
    private final Clock clock;

    Dossier(Ressources ressources, Desk desk, Mask mask, Witness witness, DossierConfig config, Clock clock) {
        check(!config.delai().isNegative() && !config.delai().isZero(), "delai: " + config.delai() + " (expected: > 0)");
        check(config.part() > 0 && config.part() <= 1, "part: " + config.part() + " (expected: > 0, <= 1)");
        this.ressources = ressources;
        this.desk = desk;
        this.mask = mask;
        this.witness = witness;
        this.config = config;
        this.clock = clock;
    }

    private static void check(boolean right, String wrong) {
        if (!right) {
            throw new ConfigurationException("particulier.dossier." + wrong);
        }
    }

    /**
     * @param call of the whole, whose caller is admitted
     * @param deadline of the whole
     * @param fresh whether the client wants no answer that was kept
     * @return every part as it has come back, in the order in which it was asked, to {@link #leave} then; fails with a
     *         {@link Refusal} if the question is none, or throws it
     */
    Uni<List<Part>> ask(Call call, Caller caller, Demande demande, Deadline deadline, boolean fresh) {
        Query query = new Query(demande.parametres(), caller.credential().identite());
        Siret recipient = Recipient.read(query, true);
        caller.grant().requireDestinataire(recipient);
        call.isOnBehalfOf(Set.of(), recipient);
        if (demande.ressources().isEmpty()) {
            query.wrong(GatewayError.RESSOURCES);
        }
        DateNaissance born = Naissances.given(demande.parametres());
        List<Lue> lues = new ArrayList<>();
        demande.ressources().forEach((ressource, version) -> {
            Nom nom = new Nom(ressource, version.orElse(0));
            if (ressources.has(nom)) {
                lues.add(read(nom, ressources.choose(nom, query, caller), caller, query, born, fresh));
            } else {
                query.wrong(GatewayError.RESSOURCE_INCONNUE);
            }
        });
        query.check();
        return askAll(call, caller, lues, deadline).invoke(parts -> note(caller, parts));
    }

    private Lue read(Nom nom, Offer offer, Caller caller, Query query, DateNaissance born, boolean fresh) {
        try {
            return read(nom, offer, offer.passage(), caller, query, born, fresh);
        } catch (Refusal denied) {
            return new Lue(nom, offer, null, part -> Uni.createFrom().failure(denied));
        }
    }

    private <Q extends Question, R, V extends Record> Lue read(Nom nom, Offer offer, Passage<Q, R, V> passage, Caller caller,
            Query query, DateNaissance born, boolean fresh) {
        Set<Scope> scopes = desk.open(passage, caller);
        Q question = passage.read().of(query, scopes);
        return new Lue(nom, offer, question, part -> {
            part.isOnBehalfOf(scopes, part.recipient().orElse(null));
            return desk.answer(part, passage, question, fresh,
                    record -> !passage.modality().isIdentifier() || Naissances.isPossible(born, record))
                    .map(view -> mask.data(view, passage.view().version(), scopes));
        });
    }

    /** All at once; done when each has its answer, or none. */
    private Uni<List<Part>> askAll(Call call, Caller caller, List<Lue> lues, Deadline deadline) {
        Deadline providers = Deadline.in(Duration.ofMillis(Math.round(deadline.left().toMillis() * config.part())));
        List<Part> parts = new ArrayList<>();
        List<Uni<Void>> asked = new ArrayList<>();
        for (Lue lue : lues) {
            Part part = part(call, caller, lue, providers);
            parts.add(part);
            asked.add(part.arrive(Contexts.back(inTime(Uni.createFrom().deferred(() -> lue.answer().apply(part.call())), lue,
                    deadline)), clock));
        }
        return Uni.join().all(asked).andCollectFailures().replaceWith(parts)
                .onCancellation().invoke(() -> parts.forEach(Part::cancelled));
    }

    private void note(Caller caller, List<Part> parts) {
        Map<Question, Optional<Throwable>> answered = new LinkedHashMap<>();
        parts.forEach(part -> part.question()
                .ifPresent(question -> answered.put(question, Optional.ofNullable(part.refusal()))));
        desk.note(caller, answered, parts.stream().flatMap(part -> part.call().facts().persons().stream()).toList());
    }

    /** Done when what may leave may leave. */
    Uni<List<Part>> leave(List<Part> parts) {
        return Uni.join().all(parts.stream().map(Part::leave).toList()).andCollectFailures().replaceWith(parts)
                .onCancellation().invoke(() -> parts.forEach(Part::cancelled));
    }

    private Part part(Call call, Caller caller, Lue lue, Deadline providers) {
        Passage<?, ?, ?> passage = lue.offer().passage();
        Call own = call.part(passage.modality().of(caller.credential()), providers);
        return new Part(lue, own, witness.of(lue.offer().route(), passage.view(), own));
    }

    /** Whatever holds it up, be it no provider. */
    private static <T> Uni<T> inTime(Uni<T> answer, Lue lue, Deadline deadline) {
        Duration left = deadline.left().isZero() ? AT_ONCE : deadline.left();
        return answer.ifNoItem().after(left).failWith(
                () -> new Refusal(ProviderFault.TIMEOUT.of(lue.offer().passage().view().service().holder())));
    }
}
