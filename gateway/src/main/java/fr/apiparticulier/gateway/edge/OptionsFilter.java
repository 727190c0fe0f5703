package fr.apiparticulier.gateway.edge;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import fr.apiparticulier.gateway.error.Methods;

/** The framework tells the methods of a route by a 200 without a body; that is a 204, and a data route has one more. */
final class OptionsFilter {

    @ServerResponseFilter
    void name(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals(HttpMethod.OPTIONS) && response.getStatus() == Status.OK.getStatusCode()) {
            response.setStatusInfo(Status.NO_CONTENT);
            response.getHeaders().putSingle(HttpHeaders.ALLOW, Methods.at(request.getUriInfo().getPath()));
        }
    }
}
