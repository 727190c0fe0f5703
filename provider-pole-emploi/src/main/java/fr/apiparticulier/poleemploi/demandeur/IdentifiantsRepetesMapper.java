package fr.apiparticulier.poleemploi.demandeur;

import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import fr.apiparticulier.provider.registre.RapportImport;

/** Reports shared identifiers as any other wrong record; the transaction has been rolled back by then. */
final class IdentifiantsRepetesMapper {

    private static final int UNPROCESSABLE = 422;

    @ServerExceptionMapper
    RestResponse<RapportImport> refus(IdentifiantsRepetes e) {
        return RestResponse.ResponseBuilder.<RapportImport>create(UNPROCESSABLE).type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new RapportImport(0, e.erreurs())).build();
    }
}
