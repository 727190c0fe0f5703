package fr.apiparticulier.provider.erreur;

import jakarta.ws.rs.core.MediaType;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import fr.apiparticulier.contract.erreur.WireError;

/** Says a refusal on the wire: the status of its kind and its name in the catalogue. */
// What a mapper answers is no route's answer, of which a native build learns by itself.
@RegisterForReflection(registerFullHierarchy = true, targets = WireError.class)
final class ProviderExceptionMapper {

    @ServerExceptionMapper
    RestResponse<WireError> refus(ProviderException e) {
        return RestResponse.ResponseBuilder.<WireError>create(e.error().entry().kind().status())
                .type(MediaType.APPLICATION_JSON_TYPE).entity(new WireError(e.error())).build();
    }
}
