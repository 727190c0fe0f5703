package fr.apiparticulier.contract.cnaf;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.appel.Certifie;
import fr.apiparticulier.contract.appel.Question;
import fr.apiparticulier.contract.appel.Requis;
import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.Identite;

/**
 * What a family's contribution to early-childhood care is computed from. Fails with {@code DOSSIER_ABSENT},
 * {@code DROIT_CLOS} or {@code RESSOURCES_MANQUANTES}.
 */
@Path("/participation-familiale")
public interface ParticipationFamilialeApi {

    /** Only an allocataire may be asked about: a child's name does not open its family's file. */
    @POST
    @Path("/identite")
    Uni<Certifie<ParticipationFamiliale>> parIdentite(ParIdentite question);

    record ParIdentite(@Requis Identite identite) implements Question {
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
