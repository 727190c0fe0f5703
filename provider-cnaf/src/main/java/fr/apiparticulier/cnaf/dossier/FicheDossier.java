package fr.apiparticulier.cnaf.dossier;

import static fr.apiparticulier.provider.registre.Exigence.exiger;

import java.util.List;
import java.util.stream.Stream;

import io.quarkus.runtime.annotations.RegisterForReflection;

import fr.apiparticulier.contract.cnaf.QuotientFamilial.Regime;
import fr.apiparticulier.contract.cnaf.QuotientFamilialApi.ParNumeroAllocataire;
import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.provider.registre.MoisRelatif;

/**
 * One file in the import.
 *
 * @param regime required
 * @param numero numéro d'allocataire, 1 to 7 digits; required with CNAF, refused with MSA
 * @param codePostal of the CAF's territory, required with CNAF
 * @param droitClos true if the family has no right any more
 * @param allocataires one or two, the person first
 * @param enfants whoever the file lists; who is à charge is decided when asked
 * @param quotients by months, in any order; where months overlap, the later computation wins
 * @param ressources by years, in any order, no year twice
 */
@RegisterForReflection(registerFullHierarchy = true)
record FicheDossier(
        Regime regime, String numero, String codePostal, boolean droitClos, FicheAdresse adresse,
        List<FicheMembre> allocataires, List<FicheMembre> enfants, List<FicheQuotient> quotients,
        List<FicheRessources> ressources) implements Discret {

    FicheDossier {
        enfants = enfants == null ? List.of() : List.copyOf(enfants);
        quotients = quotients == null ? List.of() : List.copyOf(quotients);
        ressources = ressources == null ? List.of() : List.copyOf(ressources);
        exiger(regime != null, "regime: missing (expected: CNAF or MSA)");
        exiger((regime == Regime.CNAF) == (numero != null), "numero: expected with regime CNAF, and only there");
        exiger((regime == Regime.CNAF) == (codePostal != null), "codePostal: expected with regime CNAF, and only there");
        exiger(numero == null || ParNumeroAllocataire.NUMERO.matcher(numero).matches(),
                "numero: not a numéro d'allocataire (expected: 1 to 7 digits)");
        exiger(codePostal == null || Caf.estLisible(codePostal), "codePostal: not a code postal (expected: 2 to 5 digits)");
        exiger(adresse != null, "adresse: missing");
        exiger(allocataires != null && !allocataires.isEmpty() && allocataires.size() <= 2,
                "allocataires: expected one or two");
        allocataires = List.copyOf(allocataires);
        FicheRessources.exigerDistinctes(ressources);
    }

    /** @return everybody the file lists */
    List<FicheMembre> membres() {
        return Stream.concat(allocataires.stream(), enfants.stream()).toList();
    }

    /** @return the file without that very member; null without the last allocataire */
    FicheDossier sans(FicheMembre membre) {
        List<FicheMembre> restants = allocataires.stream().filter(autre -> autre != membre).toList();
        FicheAdresse sienne = new FicheAdresse(Destinataire.sans(adresse.destinataire(), membre.identite().identite()),
                adresse.complementInformation(), adresse.complementGeographique(), adresse.numeroLibelleVoie(),
                adresse.lieuDit(), adresse.codePostalVille(), adresse.pays());
        return restants.isEmpty()
                ? null
                : new FicheDossier(regime, numero, codePostal, droitClos, sienne, restants,
                        enfants.stream().filter(autre -> autre != membre).toList(), quotients, ressources);
    }

    /** Seven lines of a postal address, each optional. */
    record FicheAdresse(
            String destinataire, String complementInformation, String complementGeographique, String numeroLibelleVoie,
            String lieuDit, String codePostalVille, String pays) implements Discret {
        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    /**
     * One value over months that follow each other.
     *
     * @param de first month, see {@link MoisRelatif}
     * @param a last month, not before {@code de} nor sixty months or more after it; null for that one month
     * @param valeur euros; null if the caisse could not compute it
     * @param calcul month of the computation; null for each month itself (CNAF) or the month of the question (MSA)
     */
    record FicheQuotient(String de, String a, Integer valeur, String calcul) implements Discret {
        FicheQuotient {
            exiger(MoisRelatif.estLisible(de), "de: not a month (expected: AAAA-MM or M-n)");
            exiger(a == null || MoisRelatif.estLisible(a), "a: not a month (expected: AAAA-MM or M-n)");
            exiger(calcul == null || MoisRelatif.estLisible(calcul), "calcul: not a month (expected: AAAA-MM or M-n)");
            exiger(valeur == null || valeur >= 0, "valeur: negative (expected: euros, zero or more)");
        }

        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
