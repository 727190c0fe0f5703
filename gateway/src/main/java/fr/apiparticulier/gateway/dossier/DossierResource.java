package fr.apiparticulier.gateway.dossier;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.gateway.cache.Freshness;
import fr.apiparticulier.gateway.call.Call;
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
import fr.apiparticulier.gateway.journal.Witness;
import fr.apiparticulier.gateway.mask.Mask;
import fr.apiparticulier.gateway.mask.Withheld;

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
    private final ObjectMapper json;
    private final Clock clock;

    DossierResource(Door door, Witness witness, Dossier dossier, DossierConfig config, CurrentCall current, Mask mask,
            ObjectMapper json, Clock clock) {
        this.door = door;
        this.witness = witness;
        this.dossier = dossier;
        this.config = config;
        this.current = current;
        this.mask = mask;
        this.json = json;
        this.clock = clock;
    }

    @POST
    @Path(DOSSIER)
    public Uni<Response> demander(byte[] corps, HttpHeaders headers, UriInfo uri) {
        Preferences preferences = Preferences.of(headers, config.delai());
        Deadline deadline = Deadline.in(Optional.ofNullable(preferences.delai()).orElse(config.delai()));
        boolean fresh = Freshness.isDemanded(headers);
        Call call = current.call();
        return witness.seeAll(ROUTE, ending -> {
            String type = Media.of(ApiVersion.V3, headers);
            Lecture lecture = Lecture.of(corps, headers, uri);
            return door.admit(Modality.DIVERSES, lecture.appels())
                    .flatMap(caller -> dossier.ask(call, caller, lecture.demande(), deadline, fresh).map(parts -> {
                        Reponse reponse = new Reponse(parts);
                        ending.isAnswered(reponse.outcome(), reponse.statut());
                        return answer(reponse, caller, preferences).type(type).build();
                    }));
        });
    }

    private ResponseBuilder answer(Reponse reponse, Caller caller, Preferences preferences) {
        ResponseBuilder answer = Response.status(reponse.statut())
                .entity(reponse.corps(json, clock, preferences.explication() ? part -> withheld(part, caller) : part -> null));
        preferences.applied().ifPresent(said -> answer.header(Preferences.APPLIED, said));
        return answer;
    }

    /** Which members of a part its caller would not see, had it been served, and which scopes that it could have would open them. */
    private List<Retenu> withheld(Part part, Caller caller) {
        Passage<?, ?, ?> passage = part.offer().passage();
        ApiVersion version = passage.view().version();
        return mask.withheld(passage.type(), version, caller.scopes(version)).stream()
                .map(withheld -> Retenu.of(withheld, scope -> caller.mayHold(scope, version)))
                .filter(retenu -> !retenu.droits.isEmpty()).toList();
    }

    /**
     * @param champ by its public path, as in {@code allocataires.prenoms}
     * @param droits that would open it
     * @param tousRequis whether it takes all of them, else one
     */
    record Retenu(String champ, List<String> droits, @JsonProperty("tous_requis") boolean tousRequis) {
        static Retenu of(Withheld withheld, Predicate<Scope> possible) {
            return new Retenu(withheld.member().path(),
                    withheld.opening().scopes().stream().filter(possible).map(Scope::mot).toList(), withheld.opening().all());
        }
    }

    /** A body, read before it is known who sent it, for what it costs; what is wrong with it is said after that. */
    private record Lecture(Demande read, Refusal wrong) {

        static Lecture of(byte[] corps, HttpHeaders headers, UriInfo uri) {
            try {
                if (!uri.getQueryParameters().isEmpty()) {
                    throw new Refusal(GatewayError.ADDRESS_AND_BODY);
                }
                return new Lecture(Demande.lire(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), corps), null);
            } catch (Refusal e) {
                return new Lecture(null, e);
            }
        }

        int appels() {
            return read == null ? 1 : read.appels();
        }

        /** @throws Refusal if it is none */
        Demande demande() {
            if (wrong != null) {
                throw wrong;
            }
            return read;
        }
    }
}
