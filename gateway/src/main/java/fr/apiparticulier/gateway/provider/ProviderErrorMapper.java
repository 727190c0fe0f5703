package fr.apiparticulier.gateway.provider;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.contract.erreur.WireError;
import fr.apiparticulier.gateway.error.Refusal;

/** Reads a provider's refusal by its name in the catalogue; any other error status is a fault of the provider. */
public class ProviderErrorMapper implements ResponseExceptionMapper<RuntimeException> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public RuntimeException toThrowable(Response response) {
        return refusal(response).<RuntimeException>map(error -> new Refusal(error.entry()))
                .orElseGet(() -> ProviderFailure.ofStatus(response.getStatus()));
    }

    private static Optional<ProviderError> refusal(Response response) {
        if (!(response.getEntity() instanceof InputStream body)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(JSON.readValue(body, WireError.class)).map(WireError::error)
                    .filter(error -> error.entry().kind().status() == response.getStatus());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
