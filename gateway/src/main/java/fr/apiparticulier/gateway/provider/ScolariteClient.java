package fr.apiparticulier.gateway.provider;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import fr.apiparticulier.contract.education.ScolariteApi;

/** The way to provider-education; its address is {@code quarkus.rest-client.provider-education.url}. */
@Path("/scolarite")
@RegisterRestClient(configKey = "provider-education")
@RegisterClientHeaders(InternalTokenHeader.Education.class)
@RegisterProvider(ProviderErrorMapper.class)
public interface ScolariteClient extends ScolariteApi {
}
