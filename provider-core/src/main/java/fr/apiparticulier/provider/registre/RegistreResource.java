package fr.apiparticulier.provider.registre;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.RestResponse;

import fr.apiparticulier.contract.appel.InternalToken;
import fr.apiparticulier.provider.environnement.EnvironnementConfig;

/** Replaces the registry by a file: the one way in for an operator, the sandbox and the tests. */
@Path("/registre")
@RolesAllowed(InternalToken.ROLE_IMPORT)
class RegistreResource {

    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;

    private final Fiches<?> fiches;
    private final Generations generations;
    private final ControleEnTete controle;
    private final Clock clock;

    RegistreResource(Fiches<?> fiches, Generations generations, EnvironnementConfig environnement,
            @ConfigProperty(name = "quarkus.application.name") String nom, Clock clock) {
        this.fiches = fiches;
        this.generations = generations;
        this.controle = new ControleEnTete(nom, environnement.nom());
        this.clock = clock;
    }

    /** @return 200 and how many records are in service, or 422 and every wrong record; then the registry is as it was */
    @PUT
    @Consumes({FormatImport.TYPE_YAML, FormatImport.TYPE_NDJSON})
    public Uni<RestResponse<RapportImport>> remplacer(@HeaderParam(HttpHeaders.CONTENT_TYPE) String type, byte[] fichier) {
        if (type == null) {
            return Uni.createFrom().item(RestResponse.status(UNSUPPORTED_MEDIA_TYPE));
        }
        return remplacer(fiches, FormatImport.de(type), fichier).map(rapport -> RestResponse.ResponseBuilder
                .<RapportImport>create(rapport.erreurs().isEmpty() ? OK : UNPROCESSABLE).entity(rapport).build());
    }

    private <F> Uni<RapportImport> remplacer(Fiches<F> fiches, FormatImport format, byte[] fichier) {
        Context boucle = Vertx.currentContext();
        // Parsing a night's file takes seconds: off the event loop, then back to it for the database.
        return Uni.createFrom().item(() -> LectureFichier.lire(fichier, format, fiches.forme()))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .emitOn(suite -> boucle.runOnContext(ignored -> suite.run()))
                .flatMap(contenu -> {
                    List<ErreurImport> erreurs = contenu.erreurs().isEmpty()
                            ? controle.verifier(contenu.enTete(), contenu.fiches().size())
                            : contenu.erreurs();
                    return erreurs.isEmpty() ? ranger(fiches, contenu) : Uni.createFrom().item(RapportImport.refus(erreurs));
                });
    }

    private <F> Uni<RapportImport> ranger(Fiches<F> fiches, LectureFichier.Contenu<F> contenu) {
        List<F> liste = contenu.fiches();
        EnTete enTete = contenu.enTete().en(YearMonth.now(clock));
        return Panache.withTransaction(() -> generations.ouvrir(liste.size())
                .call(generation -> fiches.ranger(generation, liste, enTete))
                .call(generations::mettreEnService))
                .replaceWith(new RapportImport(liste.size(), List.of()))
                // What only shows once the header is known, such as a relative month among real people.
                .onFailure(ValeurRefusee.class)
                .recoverWithItem(e -> RapportImport.refus(List.of(new ErreurImport(0, "", e.getMessage()))))
                // The database's own words quote the values; the constraint's name is ours.
                .onFailure(ConstraintViolationException.class).recoverWithItem(e -> RapportImport.refus(List.of(
                        new ErreurImport(0, "", "records exclude each other (constraint "
                                + ((ConstraintViolationException) e).getConstraintName() + ")"))));
    }
}
