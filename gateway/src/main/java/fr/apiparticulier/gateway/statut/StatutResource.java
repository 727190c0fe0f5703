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

/** Open to anyone: how the service does and did, for people and for software. */
@Path("/")
@NonBlocking
class StatutResource {

    private final Tableau tableau;
    private final byte[] feuille = lire();

    StatutResource(Tableau tableau) {
        this.tableau = tableau;
    }

    @GET
    @Path("api/statut.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response json() {
        return publique(tableau.affiche().json()).build();
    }

    @GET
    @Path("statut")
    @Produces("text/html;charset=UTF-8")
    public Response page() {
        return publique(tableau.affiche().page())
                .header(SafeHeaders.CONTENT_POLICY, SafeHeaders.STYLED).build();
    }

    @GET
    @Path("statut.css")
    @Produces("text/css;charset=UTF-8")
    public Response style() {
        return publique(feuille).build();
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
