package fr.apiparticulier.contract.cnous;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.appel.Certifie;
import fr.apiparticulier.contract.appel.Question;
import fr.apiparticulier.contract.appel.Requis;
import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.Identite;

/**
 * A student's scholarship. Fails with {@code BOURSIER_ABSENT} or, if several students fit the question,
 * {@code BOURSIERS_MULTIPLES}.
 */
@Path("/etudiant-boursier")
public interface EtudiantBoursierApi {

    @POST
    @Path("/identite")
    Uni<Certifie<Bourse>> parIdentite(ParIdentite question);

    @POST
    @Path("/ine")
    Uni<Certifie<Bourse>> parIne(ParIne question);

    /**
     * @param lieuNaissance the place of birth in words, compared without case or accents; null if the question has none
     * @param campagne the year in which the school year begins; null for the latest the registry holds
     */
    record ParIdentite(@Requis Identite identite, String lieuNaissance, Integer campagne) implements Question {
        @Override
        public Object sujet() {
            return identite;
        }

        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    /** @param campagne the year in which the school year begins; null for the latest the registry holds */
    record ParIne(@Requis String ine, Integer campagne) implements Question {
        @Override
        public Object sujet() {
            return ine;
        }

        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }
}
