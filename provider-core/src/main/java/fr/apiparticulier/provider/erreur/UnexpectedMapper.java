package fr.apiparticulier.provider.erreur;

import java.sql.SQLException;

import jakarta.ws.rs.WebApplicationException;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Whatever nobody foresaw: a bare 500, or 507 where the database's disk is full, and a log line without the message, which may
 * quote a question or a record.
 */
final class UnexpectedMapper {

    private static final Logger LOG = Logger.getLogger(UnexpectedMapper.class);
    private static final String DISQUE_PLEIN = "53100";
    private static final int INSUFFICIENT_STORAGE = 507;

    @ServerExceptionMapper
    RestResponse<Void> unexpected(Throwable e) {
        String etat = e instanceof SQLException sql ? sql.getSQLState() : null;
        LOG.errorf("unexpected %s at %s%s", e.getClass().getName(), e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0],
                etat == null ? "" : ", SQLSTATE " + etat);
        return DISQUE_PLEIN.equals(etat) ? RestResponse.status(INSUFFICIENT_STORAGE) : RestResponse.serverError();
    }

    @ServerExceptionMapper
    RestResponse<Void> protocol(WebApplicationException e) {
        return RestResponse.status(e.getResponse().getStatus());
    }
}
