package fr.apiparticulier.poleemploi.demandeur;

import static fr.apiparticulier.provider.registre.Exigence.exiger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.quarkus.runtime.annotations.RegisterForReflection;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.emploi.Categorie;
import fr.apiparticulier.contract.emploi.Situation.Civilite;
import fr.apiparticulier.provider.registre.FicheIdentite;

/**
 * One job seeker in the import.
 *
 * @param identifiant required, kept exactly as written; no two records of a file share one
 * @param civilite required with an inscription
 * @param identite required with an inscription
 * @param certification how far the CNAV certifies the identity, or null
 * @param contact or null
 * @param adresse or null
 * @param inscriptions in any order; those that began too long ago are kept, and not served
 * @param paiements in any order
 */
@RegisterForReflection(registerFullHierarchy = true)
record FicheDemandeur(
        @JsonDeserialize(using = TexteExact.class) String identifiant, Civilite civilite, FicheIdentite identite,
        Certification certification, FicheContact contact,
        FicheAdresse adresse, List<FicheInscription> inscriptions, List<FichePaiement> paiements) implements Discret {

    private static final int CENTIMES = 2;
    private static final BigDecimal PLAFOND = BigDecimal.TEN.pow(8);

    FicheDemandeur {
        inscriptions = inscriptions == null ? List.of() : List.copyOf(inscriptions);
        paiements = paiements == null ? List.of() : List.copyOf(paiements);
        exiger(identifiant != null && !identifiant.isBlank(), "identifiant: missing");
        exiger(inscriptions.isEmpty() || civilite != null, "civilite: missing (expected with an inscription: M or MME)");
        exiger(inscriptions.isEmpty() || identite != null, "identite: missing (expected with an inscription)");
    }

    /** The levels of the CNAV, as France Travail publishes them. */
    enum Certification {
        VC,
        IC,
        PC,
        AC,
        DC,
        RC
    }

    /** Each member optional. */
    record FicheContact(String telephone, String telephone2, String email) implements Discret {

        static final FicheContact VIDE = new FicheContact(null, null, null);

        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    /** The lines of a postal address, each optional. */
    record FicheAdresse(
            String codePostal, String codeCommune, String localite, String ligneVoie, String ligneComplementDestinataire,
            String ligneComplementAdresse, String ligneComplementDistribution, String ligneNom) implements Discret {

        static final FicheAdresse VIDE = new FicheAdresse(null, null, null, null, null, null, null, null);

        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    /**
     * @param debut required
     * @param fin not before {@code debut}; null while it lasts
     * @param categorie 1 to 8
     */
    record FicheInscription(LocalDate debut, LocalDate fin, Integer categorie) implements Discret {
        FicheInscription {
            exiger(debut != null, "debut: missing (expected: AAAA-MM-JJ)");
            exiger(fin == null || !fin.isBefore(debut), "fin: before debut");
            exiger(categorie != null && Categorie.deCode(categorie).isPresent(), "categorie: not known (expected: 1 to 8)");
        }

        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    /** All members required; amounts in euros, with two decimals at most, negative where money is taken back. */
    record FichePaiement(
            LocalDate date, BigDecimal total, BigDecimal allocations, BigDecimal aides, BigDecimal autres) implements Discret {
        FichePaiement {
            exiger(date != null, "date: missing (expected: AAAA-MM-JJ)");
            exigerMontant(total, "total");
            exigerMontant(allocations, "allocations");
            exigerMontant(aides, "aides");
            exigerMontant(autres, "autres");
        }

        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    private static void exigerMontant(BigDecimal montant, String membre) {
        exiger(montant != null, membre + ": missing (expected: euros)");
        exiger(montant.stripTrailingZeros().scale() <= CENTIMES
                && montant.abs().compareTo(PLAFOND) < 0,
                membre + ": not an amount (expected: euros, two decimals)");
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
