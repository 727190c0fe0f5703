package fr.apiparticulier.provider.effacement;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import fr.apiparticulier.contract.appel.InternalToken;
import fr.apiparticulier.provider.registre.ErreurImport;
import fr.apiparticulier.provider.registre.FichierRefuse;
import fr.apiparticulier.provider.registre.RegistreOccupe;
import fr.apiparticulier.provider.registre.ValeurRefusee;

/** Erasure as an operator asks for it. Whom it is about stands in the body and is told by no answer. */
@Path("/registre/effacements")
@RolesAllowed(InternalToken.ROLE_IMPORT)
@Blocking
class EffacementResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final String SEMBLABLES = "X-Semblables";
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final Effacements effacements;

    EffacementResource(Effacements effacements) {
        this.effacements = effacements;
    }

    /** Why nothing was done. */
    @RegisterForReflection
    public record Refus(List<ErreurImport> erreurs) {
    }

    /**
     * Erases a person; 404 if nobody is found, 409 if several are or an import is under way, 422 for a wrong demand. A header
     * says how many rows look like theirs and stay; the attestation stays what it is a proof of.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<Attestation> effacer(InputStream demande) throws IOException, SQLException {
        Effacement fait = effacements.effacer(Json.lire(demande, Demande.class));
        return RestResponse.ResponseBuilder.ok(fait.attestation()).header(SEMBLABLES, fait.semblables()).build();
    }

    /** Every attestation kept, one per line: what {@link #reprendre} takes. */
    @GET
    @Produces(NDJSON)
    public String lister() throws IOException, SQLException {
        return effacements.lister().stream().map(attestation -> attestation + "\n").collect(Collectors.joining());
    }

    /** After a restore. */
    @POST
    @Path("/reprise")
    @Consumes(NDJSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Reprise reprendre(InputStream attestations) throws IOException, SQLException {
        return effacements.reprendre(attestations);
    }

    @ServerExceptionMapper
    RestResponse<Refus> refuse(EffacementRefuse e) {
        return refus(e.statut(), List.of(new ErreurImport(0, "personne", e.getMessage())));
    }

    @ServerExceptionMapper
    RestResponse<Refus> refuse(FichierRefuse e) {
        return refus(UNPROCESSABLE, e.erreurs());
    }

    @ServerExceptionMapper
    RestResponse<Refus> refuse(ValeurRefusee e) {
        return refus(UNPROCESSABLE, List.of(new ErreurImport(0, "personne", e.getMessage())));
    }

    @ServerExceptionMapper
    RestResponse<Refus> occupe(RegistreOccupe e) {
        return refus(CONFLICT, List.of(new ErreurImport(0, "", e.getMessage())));
    }

    private static RestResponse<Refus> refus(int statut, List<ErreurImport> erreurs) {
        return RestResponse.ResponseBuilder.<Refus>create(statut).type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new Refus(erreurs)).build();
    }
}
