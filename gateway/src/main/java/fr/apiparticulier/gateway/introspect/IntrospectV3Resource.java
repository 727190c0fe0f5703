package fr.apiparticulier.gateway.introspect;

import java.util.List;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;

import fr.apiparticulier.gateway.credential.Credentials;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.error.Media;
import fr.apiparticulier.gateway.habilitation.Admission;

/** The same in the envelope of v3: 200 for any token that may be used, whatever its scopes; 401 for any other. */
@Path("/")
class IntrospectV3Resource {

    private static final String STANDARD = "standard";

    private final Credentials credentials;
    private final Admission admission;

    IntrospectV3Resource(Credentials credentials, Admission admission) {
        this.credentials = credentials;
        this.admission = admission;
    }

    @GET
    @Path("v3/token/introspect")
    public Uni<Response> introspect(HttpServerRequest request) {
        String mediaType = Media.of(ApiVersion.V3, request.headers());
        return credentials.verify(request.headers()).map(admission::admit)
                .map(grant -> new Introspection(grant.token().toString(), STANDARD, grant.mots()))
                .map(data -> Response.ok(new Envelope(data, Map.of(), Map.of()), mediaType).build());
    }

    @RegisterForReflection
    record Envelope(Introspection data, Map<String, String> links, Map<String, String> meta) {
    }

    /** @param type of token; there is one */
    @RegisterForReflection
    record Introspection(String id, String type, List<String> scopes) {
    }
}
