package fr.apiparticulier.contract.mesr;

import java.util.Set;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.appel.Certifie;
import fr.apiparticulier.contract.appel.Question;
import fr.apiparticulier.contract.appel.Requis;
import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.Identite;

/**
 * A student's admissions and enrolments. Fails with {@code ETUDIANT_ABSENT}, or with {@code INSCRIPTION_ABSENTE} if the
 * student exists but none of the populations asked for holds an enrolment of theirs: then the identity stays untold too.
 */
@Path("/statut-etudiant")
public interface StatutEtudiantApi {

    @POST
    @Path("/identite")
    Uni<Certifie<Etudiant>> parIdentite(ParIdentite question);

    @POST
    @Path("/ine")
    Uni<Certifie<Etudiant>> parIne(ParIne question);

    /** @param populations what the caller's rights let it see; empty means nothing */
    record ParIdentite(@Requis Identite identite, @Requis Set<Population> populations) implements Question {
        @Override
        public Object sujet() {
            return identite;
        }

        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    /** @param populations what the caller's rights let it see; empty means nothing */
    record ParIne(@Requis String ine, @Requis Set<Population> populations) implements Question {
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
