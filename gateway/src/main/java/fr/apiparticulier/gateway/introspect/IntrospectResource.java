package fr.apiparticulier.gateway.introspect;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;

import fr.apiparticulier.gateway.credential.Credentials;
import fr.apiparticulier.gateway.habilitation.Admission;

/** What a token is good for, told to its holder alone. */
@Path("/")
class IntrospectResource {

    private final Credentials credentials;
    private final Admission admission;

    IntrospectResource(Credentials credentials, Admission admission) {
        this.credentials = credentials;
        this.admission = admission;
    }

    @GET
    @Path("api/introspect")
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Introspection> introspect(HttpServerRequest request) {
        return credentials.verify(request.headers()).map(admission::admit)
                .map(grant -> new Introspection(grant.token().toString(), "", grant.mots()));
    }

    /** @param name always empty, as clients have known it since 2022 */
    record Introspection(@JsonProperty("_id") String id, String name, List<String> scopes) {
    }
}
