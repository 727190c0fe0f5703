package fr.apiparticulier.gateway.edge;

import jakarta.ws.rs.NotFoundException;

import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.error.Refusal;

/**
 * Addresses that the framework would read as another one. With {@code ;something} in its path it is not the route's, as a
 * proxy that decides by path would say. Letters beyond ASCII that were not percent-encoded have no agreed meaning (RFC
 * 3986), and guessing one would search for another name.
 */
final class AddressFilter {

    private static final int LAST_ASCII = 0x7F;

    @ServerRequestFilter(preMatching = true)
    void refuse(HttpServerRequest request) {
        if (request.uri().chars().anyMatch(character -> character > LAST_ASCII)) {
            throw new Refusal(GatewayError.MALFORMED);
        }
        if (request.path().indexOf(';') >= 0) {
            throw new NotFoundException();
        }
    }
}
