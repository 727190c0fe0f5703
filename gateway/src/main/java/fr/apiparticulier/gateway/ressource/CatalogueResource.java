package fr.apiparticulier.gateway.ressource;

import java.util.List;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;

import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.error.Media;
import fr.apiparticulier.gateway.header.SafeHeaders;

/** Open to anyone: what can be asked, how, with which rights, and whether it would be answered now. */
@Path("/")
class CatalogueResource {

    private final Catalogue catalogue;
    private final Disponibilites disponibilites;

    CatalogueResource(Catalogue catalogue, Disponibilites disponibilites) {
        this.catalogue = catalogue;
        this.disponibilites = disponibilites;
    }

    @GET
    @Path("v3/ressources")
    public Uni<Response> ressources(HttpServerRequest request) {
        String mediaType = Media.of(ApiVersion.V3, request.headers());
        return disponibilites.toutes()
                .map(trouvees -> new Envelope(new Data(catalogue.avec(trouvees)), Map.of(), Map.of()))
                .map(corps -> Response.ok(corps, mediaType).header(HttpHeaders.CACHE_CONTROL, SafeHeaders.PUBLIC).build());
    }

    @RegisterForReflection
    record Envelope(Data data, Map<String, String> links, Map<String, String> meta) {
    }

    @RegisterForReflection
    record Data(List<Ressource> ressources) {
    }
}
