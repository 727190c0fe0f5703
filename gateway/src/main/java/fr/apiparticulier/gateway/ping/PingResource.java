package fr.apiparticulier.gateway.ping;

import java.util.List;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;

/** Open to anyone: is the gateway there, is the provider behind a resource there. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
class PingResource {

    private final Pings pings;
    private final PublicAddress address;

    PingResource(Pings pings, PublicAddress address) {
        this.pings = pings;
        this.address = address;
    }

    /** Needs nothing but this process. */
    @GET
    @Path("api/ping")
    public String ping() {
        return "\"pong\"";
    }

    /** Deprecated: it tells no more than {@code /api/ping}. */
    @GET
    @Path("api/caf/ping")
    public String caf() {
        return ping();
    }

    /** Deprecated: it tells no more than {@code /api/ping}. */
    @GET
    @Path("api/impots/ping")
    public String impots() {
        return ping();
    }

    /** All there is to watch. */
    @GET
    @Path("api/pings")
    public List<Watched> pings(@Context HttpServerRequest request) {
        return PingId.all().stream().map(id -> new Watched(id, address.url("/api/" + id + "/ping", request))).toList();
    }

    /** @return 200, 502 if the provider is not there, or 404 {@code {}} for an identifier that names no resource */
    @GET
    @Path("api/{fournisseur}/ping")
    public Uni<Response> ping(@PathParam("fournisseur") String fournisseur) {
        return PingId.service(fournisseur).map(pings::of)
                .map(found -> found.map(ping -> Response.status(ping.status().http()).entity(ping).build()))
                .orElseGet(() -> Uni.createFrom().item(Response.status(404).entity(Map.of()).build()));
    }

    record Watched(String name, String url) {
    }
}
