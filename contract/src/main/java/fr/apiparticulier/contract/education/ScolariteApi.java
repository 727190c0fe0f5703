package fr.apiparticulier.contract.education;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.appel.Certifie;
import fr.apiparticulier.contract.appel.Question;
import fr.apiparticulier.contract.appel.Requis;
import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.Identite;

/** A pupil's schooling in one school year. Fails with {@code ELEVE_ABSENT}. */
@Path("/scolarite")
public interface ScolariteApi {

    @POST
    @Path("/identite")
    Uni<Certifie<Scolarite>> parIdentite(ParIdentite question);

    /**
     * @param annee the year in which the school year begins
     * @param uai the school, or null if a perimeter is given
     * @param perimetre where to look, or null if a school is given
     */
    record ParIdentite(@Requis Identite identite, int annee, String uai, Perimetre perimetre) implements Question {
        @Override
        public Object sujet() {
            return identite;
        }

        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }
}
