package fr.apiparticulier.gateway.provider;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import fr.apiparticulier.contract.cnaf.DroitApi;

/** The way to provider-cnaf; its address is {@code quarkus.rest-client.provider-cnaf.url}. */
@Path("/droit")
@RegisterRestClient(configKey = "provider-cnaf")
@RegisterClientHeaders(InternalTokenHeader.Cnaf.class)
@RegisterProvider(ProviderErrorMapper.class)
public interface DroitClient extends DroitApi {
}
