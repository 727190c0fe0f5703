package fr.apiparticulier.gateway.provider;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import fr.apiparticulier.contract.emploi.DemandeurEmploiApi;

/** The way to provider-pole-emploi; its address is {@code quarkus.rest-client.provider-pole-emploi.url}. */
@Path("/demandeur-emploi")
@RegisterRestClient(configKey = "provider-pole-emploi")
@RegisterClientHeaders(InternalTokenHeader.PoleEmploi.class)
@RegisterProvider(ProviderErrorMapper.class)
public interface DemandeurEmploiClient extends DemandeurEmploiApi {
}
