package fr.apiparticulier.contract.cnaf;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.appel.Certifie;
import fr.apiparticulier.contract.appel.Question;
import fr.apiparticulier.contract.appel.Requis;
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
    record ParNumeroAllocataire(@Requis String numero, @Requis String codePostal, @Requis YearMonth mois) implements Question {

        /** What a numéro d'allocataire is. */
        public static final Pattern NUMERO = Pattern.compile("\\d{1,7}");
        /** What of a code postal chooses a CAF. */
        public static final Pattern CODE_POSTAL = Pattern.compile("9[78]\\d{1,3}|(?!9[78])\\d{2,5}");

        /** @return false if it is written in a way no file of a CAF is: then it is nobody's */
        public boolean estLisible() {
            return NUMERO.matcher(numero).matches() && CODE_POSTAL.matcher(codePostal).matches();
        }

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
    record ParIdentite(@Requis Identite identite, @Requis YearMonth mois) implements Question {
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
