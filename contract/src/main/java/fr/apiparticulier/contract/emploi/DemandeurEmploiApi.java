package fr.apiparticulier.contract.emploi;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.appel.Certifie;
import fr.apiparticulier.contract.appel.Question;
import fr.apiparticulier.contract.appel.Requis;
import fr.apiparticulier.contract.discretion.Discret;

/** A job seeker's situation and payments, by the identifier they chose. Fails with {@code DEMANDEUR_ABSENT}. */
@Path("/demandeur-emploi")
public interface DemandeurEmploiApi {

    @POST
    @Path("/situation")
    Uni<Certifie<Situation>> situation(ParIdentifiant question);

    @POST
    @Path("/paiements")
    Uni<Certifie<Paiements>> paiements(ParIdentifiant question);

    /** @param identifiant the user name of a personal space: a secret, compared exactly */
    record ParIdentifiant(@Requis String identifiant) implements Question {
        @Override
        public Object sujet() {
            return identifiant;
        }

        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }
}
