package fr.apiparticulier.contract.cnaf;

import java.time.YearMonth;
import java.util.List;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.appel.Certifie;
import fr.apiparticulier.contract.appel.Question;
import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.Identite;

/**
 * The quotient familial of one month. Fails with {@code DOSSIER_ABSENT}, {@code DROIT_CLOS} or {@code QUOTIENT_MANQUANT};
 * a quotient of another month than the one asked is never the answer.
 */
@Path("/quotient-familial")
public interface QuotientFamilialApi {

    /** CNAF files only: a numéro d'allocataire means nothing to the MSA. */
    @POST
    @Path("/numero-allocataire")
    Uni<Certifie<QuotientFamilial>> parNumeroAllocataire(ParNumeroAllocataire question);

    /** CNAF and MSA files. */
    @POST
    @Path("/identite")
    Uni<Certifie<QuotientFamilial>> parIdentite(ParIdentite question);

    /**
     * @param numero 1 to 7 digits; leading zeros do not count
     * @param codePostal at least two digits; only those that choose the CAF matter, two, or three overseas
     * @param mois the month whose quotient is wanted
     */
    record ParNumeroAllocataire(String numero, String codePostal, YearMonth mois) implements Question {
        @Override
        public Object sujet() {
            return List.of(numero, codePostal);
        }

        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    /** @param mois the month whose quotient is wanted */
    record ParIdentite(Identite identite, YearMonth mois) implements Question {
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
