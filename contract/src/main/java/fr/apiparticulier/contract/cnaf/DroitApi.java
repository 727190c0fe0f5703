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
 * The right of one person to one benefit today. Fails with {@code DOSSIER_ABSENT} where the person is in no file; a person in
 * a file without an open right is answered so.
 */
@Path("/droit")
public interface DroitApi {

    /** Whoever a file names may be asked about, children included: the answer is about that very person. */
    @POST
    @Path("/identite")
    Uni<Certifie<Droit>> parIdentite(ParIdentite question);

    record ParIdentite(@Requis Identite identite, @Requis Prestation prestation) implements Question {
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
