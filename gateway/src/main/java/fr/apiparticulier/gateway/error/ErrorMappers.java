package fr.apiparticulier.gateway.error;

import java.util.List;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import fr.apiparticulier.contract.erreur.ErrorEntry;
import fr.apiparticulier.contract.erreur.GatewayError;

/** Says every refusal in the format of the version that was called, or as a problem if the client prefers that. */
final class ErrorMappers {

    private static final Logger LOG = Logger.getLogger(ErrorMappers.class);

    @ServerExceptionMapper
    Response refusal(Refusal refusal, UriInfo uri, HttpHeaders headers) {
        return response(refusal.errors(), uri, headers);
    }

    @ServerExceptionMapper
    Response unknownRoute(NotFoundException e, UriInfo uri, HttpHeaders headers) {
        return response(List.of(GatewayError.VERSION.entry()), uri, headers);
    }

    @ServerExceptionMapper
    Response protocol(WebApplicationException e) {
        // The framework's own refusals (405, 415, …), without whatever they would say.
        return Response.status(e.getResponse().getStatus()).build();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e, UriInfo uri, HttpHeaders headers) {
        // The message may quote the question: the class and the place are enough to find the fault.
        LOG.errorf("unexpected %s at %s", e.getClass().getName(), e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]);
        return response(List.of(GatewayError.INTERNAL.entry()), uri, headers);
    }

    private static Response response(List<ErrorEntry> errors, UriInfo uri, HttpHeaders headers) {
        ApiVersion version = ApiVersion.ofPath(uri.getPath());
        ErrorFormat plain = ErrorFormat.of(version);
        ErrorFormat format = Accepted.names(headers, ProblemFormat.MEDIA_TYPE) ? new ProblemFormat(plain) : plain;
        String type = format instanceof ErrorFormatV3 ? V3Media.of(headers) : format.mediaType();
        return Response.status(format.status(errors.get(0))).type(type).entity(format.body(errors)).build();
    }
}
