package fr.apiparticulier.gateway.provider;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import fr.apiparticulier.contract.cnous.EtudiantBoursierApi;

/** The way to provider-cnous; its address is {@code quarkus.rest-client.provider-cnous.url}. */
@Path("/etudiant-boursier")
@RegisterRestClient(configKey = "provider-cnous")
@RegisterClientHeaders(InternalTokenHeader.Cnous.class)
@RegisterProvider(ProviderErrorMapper.class)
public interface EtudiantBoursierClient extends EtudiantBoursierApi {
}
