package fr.apiparticulier.gateway.edge;

import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.NotFoundException;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.call.CurrentCall;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.journal.Witness;

/**
 * Addresses that the framework would read as another one. With {@code ;something} in its path it is not the route's, as a
 * proxy that decides by path would say. Letters beyond ASCII that were not percent-encoded have no agreed meaning (RFC
 * 3986), and guessing one would search for another name.
 */
final class AddressFilter {

    private static final int LAST_ASCII = 0x7F;
    private static final int BAD_REQUEST = 400;
    /** After what is not about the request's address at all. */
    private static final int ORDER = Integer.MIN_VALUE + 1;

    private final Witness witness;

    AddressFilter(Witness witness) {
        this.witness = witness;
    }

    void open(@Observes Router router) {
        router.route().order(ORDER).handler(this::refuse);
    }

    private void refuse(RoutingContext request) {
        if (isAscii(request.request().uri())) {
            request.next();
        } else {
            witness.refusedEarly(CurrentCall.of(request), request.request().path(), BAD_REQUEST);
            request.fail(new Refusal(GatewayError.MALFORMED));
        }
    }

    private static boolean isAscii(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }

    /** Routes for data are found by their whole path. */
    @ServerRequestFilter(preMatching = true)
    void refuse(HttpServerRequest request) {
        if (request.path().indexOf(';') >= 0) {
            throw new NotFoundException();
        }
    }
}
