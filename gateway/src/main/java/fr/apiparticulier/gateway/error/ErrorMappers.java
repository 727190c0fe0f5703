package fr.apiparticulier.gateway.error;

import java.time.Duration;
import java.util.List;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.vertx.core.http.HttpServerRequest;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import fr.apiparticulier.contract.erreur.ErrorEntry;
import fr.apiparticulier.contract.erreur.GatewayError;

/** Says every refusal in the format of the version that was called, or as a problem if the client prefers that. */
final class ErrorMappers {

    private static final Logger LOG = Logger.getLogger(ErrorMappers.class);

    @ServerExceptionMapper
    Response refusal(Refusal refusal, UriInfo uri, HttpServerRequest request) {
        Response answer = response(refusal.errors(), refusal.retryAfter().orElse(null), uri, request);
        return refusal.retryAfterSeconds()
                .map(wait -> Response.fromResponse(answer).header(HttpHeaders.RETRY_AFTER, wait).build())
                .orElse(answer);
    }

    @ServerExceptionMapper
    Response unknownRoute(NotFoundException e, UriInfo uri, HttpServerRequest request) {
        GatewayError error = ApiVersion.isUnknown(uri.getPath()) ? GatewayError.VERSION : GatewayError.RESOURCE;
        return response(List.of(error.entry()), uri, request);
    }

    /** The framework's own refusals, without whatever they would say. */
    @ServerExceptionMapper
    Response protocol(WebApplicationException e, UriInfo uri, HttpServerRequest request) {
        GatewayError error = Protocol.error(e.getResponse().getStatus());
        Response answer = response(List.of(error.entry()), uri, request);
        return error == GatewayError.METHOD
                ? Response.fromResponse(answer).header(HttpHeaders.ALLOW, Methods.at(uri.getPath())).build()
                : answer;
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e, UriInfo uri, HttpServerRequest request) {
        tell(e);
        return response(List.of(GatewayError.INTERNAL.entry()), uri, request);
    }

    /** The message may quote the question: the class and the place are enough to find the fault. */
    static void tell(Throwable e) {
        LOG.errorf("unexpected %s at %s", e.getClass().getName(), e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]);
    }

    private static Response response(List<ErrorEntry> errors, UriInfo uri, HttpServerRequest request) {
        return response(errors, null, uri, request);
    }

    private static Response response(List<ErrorEntry> errors, Duration retryIn, UriInfo uri, HttpServerRequest request) {
        ErrorAnswer answer = ErrorAnswer.of(uri.getPath(), Accepted.of(request.headers()), errors, retryIn);
        return Response.status(answer.status()).type(answer.mediaType()).entity(answer.body()).build();
    }
}
