package fr.apiparticulier.gateway.version;

import java.util.ArrayList;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says on every answer of a version that ends, be it an error, that it does. */
final class EndingsFilter {

    private final Endings endings;

    EndingsFilter(Endings endings) {
        this.endings = endings;
    }

    @ServerResponseFilter
    void say(UriInfo uri, ContainerResponseContext response) {
        endings.headers(uri.getPath()).forEach((name, values) -> response.getHeaders().put(name, new ArrayList<>(values)));
    }
}
