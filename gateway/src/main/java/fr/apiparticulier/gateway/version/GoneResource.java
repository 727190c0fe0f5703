package fr.apiparticulier.gateway.version;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/**
 * What was served once: tax data, until 2024. Told to anyone, with or without a token, whatever they accept, and in plain
 * text, as the public service does.
 */
@Path("/")
class GoneResource {

    private static final String TEXT = "text/plain;charset=UTF-8";
    private static final String IMPOTS = "Les données fiscales ne sont plus servies par API Particulier depuis le 8 janvier 2024. "
            + "Retirez cet appel de votre logiciel.";

    @GET
    @Path("api/impots/svair")
    public Response svair() {
        return Response.status(Status.GONE).type(TEXT).entity(IMPOTS).build();
    }

    @GET
    @Path("api/v2/avis-imposition")
    public Response avisImposition() {
        return svair();
    }
}
