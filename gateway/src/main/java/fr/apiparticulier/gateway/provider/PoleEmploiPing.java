package fr.apiparticulier.gateway.provider;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import fr.apiparticulier.contract.appel.ProviderPing;

/** The probe of provider-pole-emploi. */
@Path("/ping")
@RegisterRestClient(configKey = "provider-pole-emploi")
@RegisterClientHeaders(InternalTokenHeader.PoleEmploi.class)
@RegisterProvider(ProviderErrorMapper.class)
public interface PoleEmploiPing extends ProviderPing {
}
