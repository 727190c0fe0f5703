package fr.apiparticulier.gateway.statut;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.NonBlocking;

import fr.apiparticulier.gateway.header.SafeHeaders;
import fr.apiparticulier.gateway.statut.Tableau.Affiche;

/** Open to anyone: how the service does and did, for people and for software. */
@Path("/")
@NonBlocking
class StatutResource {

    private static final int RETRY_SECONDS = 5;

    private final Tableau tableau;
    private final byte[] feuille = lire();

    StatutResource(Tableau tableau) {
        this.tableau = tableau;
    }

    @GET
    @Path("api/statut.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response json() {
        Affiche affiche = tableau.affiche();
        return dite(affiche, affiche.json()).build();
    }

    @GET
    @Path("statut")
    @Produces("text/html;charset=UTF-8")
    public Response page() {
        Affiche affiche = tableau.affiche();
        return dite(affiche, affiche.page())
                .header(SafeHeaders.CONTENT_POLICY, SafeHeaders.STYLED).build();
    }

    @GET
    @Path("statut.css")
    @Produces("text/css;charset=UTF-8")
    public Response style() {
        return publique(feuille).build();
    }

    /** A replica that has just started is not the one to say how the service does: another one is, or the same in a moment. */
    static Response.ResponseBuilder dite(Affiche affiche, byte[] corps) {
        return affiche.estLue()
                ? publique(corps)
                : Response.status(Response.Status.SERVICE_UNAVAILABLE).entity(corps)
                        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }

    private static Response.ResponseBuilder publique(Object corps) {
        return Response.ok(corps).header(HttpHeaders.CACHE_CONTROL, SafeHeaders.PUBLIC);
    }

    private static byte[] lire() {
        try (InputStream lue = StatutResource.class.getResourceAsStream("/statut/statut.css")) {
            return lue.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
