package fr.apiparticulier.gateway.dossier;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;

import fr.apiparticulier.gateway.cache.Freshness;
import fr.apiparticulier.gateway.call.CurrentCall;
import fr.apiparticulier.gateway.call.Deadline;
import fr.apiparticulier.gateway.call.Route;
import fr.apiparticulier.gateway.door.Caller;
import fr.apiparticulier.gateway.door.Door;
import fr.apiparticulier.gateway.door.Modality;
import fr.apiparticulier.gateway.door.Passage;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.error.Media;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.journal.Ending;
import fr.apiparticulier.gateway.journal.Witness;
import fr.apiparticulier.gateway.mask.Mask;

/** Several resources about one person, asked at once and answered as one, partially where some of them cannot be had. */
@Path("/")
class DossierResource {

    private static final String DOSSIER = "v3/dossier";
    private static final Route ROUTE = new Route("/" + DOSSIER);

    private final Door door;
    private final Witness witness;
    private final Dossier dossier;
    private final DossierConfig config;
    private final CurrentCall current;
    private final Mask mask;
    private final Corps corps;

    DossierResource(Door door, Witness witness, Dossier dossier, DossierConfig config, CurrentCall current, Mask mask,
            Corps corps) {
        this.door = door;
        this.witness = witness;
        this.dossier = dossier;
        this.config = config;
        this.current = current;
        this.mask = mask;
        this.corps = corps;
    }

    void dire(@Observes StartupEvent start) {
        witness.expect(ROUTE, null);
    }

    @POST
    @Path(DOSSIER)
    public Uni<Response> demander(byte[] body, HttpServerRequest request) {
        MultiMap headers = request.headers();
        Preferences preferences = Preferences.of(headers, config.delai());
        Deadline deadline = Deadline.in(Optional.ofNullable(preferences.delai()).orElse(config.delai()));
        return witness.seeAll(ROUTE, ending -> {
            String type = Media.of(ApiVersion.V3, headers);
            Lecture lecture = new Lecture(body, request);
            return door.admit(Modality.DIVERSES, lecture::appels, deadline)
                    .flatMap(caller -> answer(ending, caller, lecture.demande(), deadline, Freshness.isDemanded(headers))
                            .map(reponse -> written(reponse, caller, preferences).type(type).build()));
        });
    }

    /** Nothing has left before the end of the whole is said: who hangs up from then on may have been told. */
    private Uni<Reponse> answer(Ending ending, Caller caller, Demande demande, Deadline deadline, boolean fresh) {
        return dossier.ask(current.call(), caller, demande, deadline, fresh)
                .invoke(parts -> {
                    Reponse come = new Reponse(parts);
                    ending.isAnswered(come.outcome(), come.statut());
                })
                .flatMap(dossier::leave).map(Reponse::new);
    }

    private ResponseBuilder written(Reponse reponse, Caller caller, Preferences preferences) {
        ResponseBuilder answer = Response.status(reponse.statut())
                .entity(corps.de(reponse, preferences.explication() ? part -> withheld(part, caller) : part -> null));
        reponse.retryAfter().map(Refusal::seconds).ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, wait));
        preferences.applied().ifPresent(said -> answer.header(Preferences.APPLIED, said));
        return answer;
    }

    /** What its caller would not see of a part, had it been served. */
    private List<Retenu> withheld(Part part, Caller caller) {
        Passage<?, ?, ?> passage = part.offer().passage();
        ApiVersion version = passage.view().version();
        return mask.withheld(passage.type(), version, caller.scopes(version)).stream()
                .flatMap(withheld -> Retenu.of(withheld, scope -> caller.mayHold(scope, version))).toList();
    }
}
