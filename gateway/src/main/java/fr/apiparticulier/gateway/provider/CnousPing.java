package fr.apiparticulier.gateway.provider;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import fr.apiparticulier.contract.appel.ProviderPing;

/** The probe of provider-cnous. */
@Path("/ping")
@RegisterRestClient(configKey = "provider-cnous")
@RegisterClientHeaders(InternalTokenHeader.Cnous.class)
@RegisterProvider(ProviderErrorMapper.class)
public interface CnousPing extends ProviderPing {
}
