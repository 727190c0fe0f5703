package fr.apiparticulier.provider.echeance;

import java.time.Duration;
import java.util.regex.Pattern;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import fr.apiparticulier.contract.appel.InternalHeaders;

/** Reads how long the gateway waits, and tells it which state of the registry it was answered from. */
final class EcheanceFilters {

    private static final Pattern MILLIS = Pattern.compile("\\d{1,9}");

    private final Echeance echeance;

    EcheanceFilters(Echeance echeance) {
        this.echeance = echeance;
    }

    @ServerRequestFilter
    void lire(ContainerRequestContext request) {
        String dit = request.getHeaderString(InternalHeaders.DEADLINE);
        if (dit != null && MILLIS.matcher(dit).matches()) {
            echeance.dans(Duration.ofMillis(Long.parseLong(dit)));
        }
    }

    @ServerResponseFilter
    void dire(ContainerResponseContext response) {
        if (echeance.generation() != null) {
            response.getHeaders().putSingle(InternalHeaders.GENERATION, echeance.generation());
        }
    }

    @ServerExceptionMapper
    RestResponse<Void> passee(EcheancePassee e) {
        return RestResponse.status(RestResponse.Status.GATEWAY_TIMEOUT);
    }
}
