package fr.apiparticulier.gateway.introspect;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.annotation.JsonProperty;

import fr.apiparticulier.gateway.credential.Credential;
import fr.apiparticulier.gateway.credential.Credentials;

/** What a token is good for, told to its holder alone. */
@Path("/")
class IntrospectResource {

    private final Credentials credentials;

    IntrospectResource(Credentials credentials) {
        this.credentials = credentials;
    }

    @GET
    @Path("api/introspect")
    @Produces(MediaType.APPLICATION_JSON)
    public Introspection introspect(HttpHeaders headers) {
        Credential credential = credentials.verify(headers);
        return new Introspection(credential.token().toString(), "", credential.declared());
    }

    /** @param name always empty, as clients have known it since 2022 */
    record Introspection(@JsonProperty("_id") String id, String name, List<String> scopes) {
    }
}
