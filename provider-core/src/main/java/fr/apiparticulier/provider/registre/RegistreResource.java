package fr.apiparticulier.provider.registre;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import fr.apiparticulier.contract.appel.InternalToken;

/**
 * The registry as an operator, the sandbox and the tests change it. A file is read as it comes, on a thread that may wait, and
 * is never held.
 */
@Path("/registre")
@RolesAllowed(InternalToken.ROLE_IMPORT)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class RegistreResource {

    private static final int TAMPON = 1 << 16;
    /** Bytes of a refused file. */
    private static final long RESTE_LU = 1L << 30;
    private static final int CONFLICT = 409;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;
    private static final int UNPROCESSABLE = 422;
    private static final String SOURCE = "X-Source";

    private final Imports imports;
    private final Generations generations;
    private final CurrentVertxRequest appel;

    RegistreResource(Imports imports, Generations generations, CurrentVertxRequest appel) {
        this.imports = imports;
        this.generations = generations;
        this.appel = appel;
    }

    /** Replaces the registry; 200 and how many records are in service, or 422 and what is wrong, then it is as it was. */
    @PUT
    @Consumes({FormatImport.TYPE_YAML, FormatImport.TYPE_NDJSON})
    public RestResponse<RapportImport> remplacer(@HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            @HeaderParam(SOURCE) String source, InputStream fichier) throws IOException, SQLException {
        return importer(ModeImport.REPLACE, type, source, fichier);
    }

    /** Applies a delta; else the same. */
    @POST
    @Consumes({FormatImport.TYPE_YAML, FormatImport.TYPE_NDJSON})
    public RestResponse<RapportImport> mettreAJour(@HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            @HeaderParam(SOURCE) String source, InputStream fichier) throws IOException, SQLException {
        return importer(ModeImport.UPSERT, type, source, fichier);
    }

    /** Goes back to the generation before; 409 if none is kept. */
    @POST
    @Path("/retour")
    public RapportImport retourner() throws IOException, SQLException {
        return new RapportImport(imports.retourner(), 0, 0, List.of());
    }

    /** What is in service, and what is kept. */
    @GET
    public Generations.Etat etat() throws IOException, SQLException {
        return generations.etat();
    }

    private RestResponse<RapportImport> importer(ModeImport mode, String type, String source, InputStream fichier)
            throws IOException, SQLException {
        if (type == null) {
            return RestResponse.status(UNSUPPORTED_MEDIA_TYPE);
        }
        Patience.avoir(appel.getCurrent());
        try {
            return RestResponse.ok(imports.importer(mode,
                    new FichierImport(ouvert(fichier), FormatImport.de(type), Source.nette(source))));
        } catch (FichierRefuse | RegistreOccupe e) {
            lireLeReste(fichier);
            throw e;
        }
    }

    /** For the import to close, with something left to read. */
    private static InputStream ouvert(InputStream fichier) {
        return new FilterInputStream(fichier) {
            @Override
            public void close() {
                // The request's end does.
            }
        };
    }

    /** Whoever still sends would find the connection cut, and not read why. Nothing is locked any more. */
    private static void lireLeReste(InputStream fichier) throws IOException {
        byte[] tampon = new byte[TAMPON];
        long reste = RESTE_LU;
        for (int lus = 0; lus >= 0 && reste > 0; reste -= lus) {
            lus = fichier.read(tampon);
        }
    }

    @ServerExceptionMapper
    RestResponse<RapportImport> refuse(FichierRefuse e) {
        return reponse(UNPROCESSABLE, e.erreurs());
    }

    @ServerExceptionMapper
    RestResponse<RapportImport> occupe(RegistreOccupe e) {
        return reponse(CONFLICT, List.of(new ErreurImport(0, "", e.getMessage())));
    }

    @ServerExceptionMapper
    RestResponse<RapportImport> sansRetour(SansRetour e) {
        return reponse(CONFLICT, List.of(new ErreurImport(0, "", e.getMessage())));
    }

    private static RestResponse<RapportImport> reponse(int statut, List<ErreurImport> erreurs) {
        return RestResponse.ResponseBuilder.<RapportImport>create(statut).type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new RapportImport(0, 0, 0, erreurs)).build();
    }
}
