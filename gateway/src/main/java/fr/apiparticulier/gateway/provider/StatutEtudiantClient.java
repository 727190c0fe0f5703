package fr.apiparticulier.gateway.provider;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import fr.apiparticulier.contract.mesr.StatutEtudiantApi;

/** The way to provider-mesr; its address is {@code quarkus.rest-client.provider-mesr.url}. */
@Path("/statut-etudiant")
@RegisterRestClient(configKey = "provider-mesr")
@RegisterClientHeaders(InternalTokenHeader.Mesr.class)
@RegisterProvider(ProviderErrorMapper.class)
public interface StatutEtudiantClient extends StatutEtudiantApi {
}
