package fr.apiparticulier.gateway.provider;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import fr.apiparticulier.contract.appel.ProviderPing;

/** The probe of provider-mesr. */
@Path("/ping")
@RegisterRestClient(configKey = "provider-mesr")
@RegisterClientHeaders(InternalTokenHeader.Mesr.class)
@RegisterProvider(ProviderErrorMapper.class)
public interface MesrPing extends ProviderPing {
}
