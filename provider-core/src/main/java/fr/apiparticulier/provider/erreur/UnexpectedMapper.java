package fr.apiparticulier.provider.erreur;

import jakarta.ws.rs.WebApplicationException;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Whatever nobody foresaw: a bare 500, and a log line without the message, which may quote a question or a record. */
final class UnexpectedMapper {

    private static final Logger LOG = Logger.getLogger(UnexpectedMapper.class);

    @ServerExceptionMapper
    RestResponse<Void> unexpected(Throwable e) {
        LOG.errorf("unexpected %s at %s", e.getClass().getName(), e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]);
        return RestResponse.serverError();
    }

    @ServerExceptionMapper
    RestResponse<Void> protocol(WebApplicationException e) {
        return RestResponse.status(e.getResponse().getStatus());
    }
}
