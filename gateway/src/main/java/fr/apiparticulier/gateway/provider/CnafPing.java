package fr.apiparticulier.gateway.provider;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import fr.apiparticulier.contract.appel.ProviderPing;

/** The probe of provider-cnaf. */
@Path("/ping")
@RegisterRestClient(configKey = "provider-cnaf")
@RegisterClientHeaders(InternalTokenHeader.Cnaf.class)
@RegisterProvider(ProviderErrorMapper.class)
public interface CnafPing extends ProviderPing {
}
