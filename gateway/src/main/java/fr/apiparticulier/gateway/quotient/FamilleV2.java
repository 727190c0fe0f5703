package fr.apiparticulier.gateway.quotient;

import static fr.apiparticulier.contract.scope.Scope.CNAF_ADRESSE;
import static fr.apiparticulier.contract.scope.Scope.CNAF_ALLOCATAIRES;
import static fr.apiparticulier.contract.scope.Scope.CNAF_ENFANTS;
import static fr.apiparticulier.contract.scope.Scope.CNAF_QUOTIENT_FAMILIAL;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.cnaf.QuotientFamilial;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.mask.OpenedBy;
import fr.apiparticulier.gateway.mask.OpenedWithParent;
import fr.apiparticulier.gateway.mask.Texte;
import fr.apiparticulier.gateway.mask.View;

/** The answer to an identity in v2: dates in three strings, null where a part is unknown. */
@RegisterForReflection(registerFullHierarchy = true)
@View(service = Service.CNAF, version = ApiVersion.V2, scopes = {CNAF_QUOTIENT_FAMILIAL, CNAF_ALLOCATAIRES, CNAF_ENFANTS,
        CNAF_ADRESSE})
record FamilleV2(
        @OpenedBy(CNAF_QUOTIENT_FAMILIAL) @Schema(
                description = "Régime qui a calculé le quotient : CNAF (allocations familiales) ou MSA (mutualité sociale "
                        + "agricole).",
                enumeration = {
                        "CNAF", "MSA"},
                example = "CNAF") String regime,
        @OpenedBy(CNAF_QUOTIENT_FAMILIAL) @Schema(
                description = "Quotient familial, en euros, sans décimales. Ce n'est pas celui de l'impôt sur le revenu.",
                example = "700") int quotientFamilial,
        @OpenedBy(CNAF_QUOTIENT_FAMILIAL) @Schema(
                description = "Mois auquel le quotient s'applique, de 1 à 12 : celui de la question, à défaut celui de "
                        + "l'appel.",
                example = "10") int mois,
        @OpenedBy(CNAF_QUOTIENT_FAMILIAL) @Schema(description = "Année de ce mois.", example = "2026") int annee,
        @OpenedBy(CNAF_ALLOCATAIRES) @Schema(
                description = "L'allocataire et, s'il y en a un, l'autre parent du dossier, tels qu'au jour de l'appel.",
                minItems = 1) List<Personne> allocataires,
        @OpenedBy(CNAF_ENFANTS) @Schema(
                description = "Enfants à charge, au sens des prestations familiales, au jour de l'appel quel que soit le mois "
                        + "du quotient ; vide s'il n'y en a pas.") List<Personne> enfants,
        @OpenedBy(CNAF_ADRESSE) @Schema(
                description = "Adresse postale déclarée à la caisse ; une ligne que le dossier n'a pas est "
                        + "null.") Adresse adresse){

    record Personne(
            @OpenedWithParent @Schema(description = "Nom de naissance.", example = "IMAGINAIRE") String nomNaissance,
            @OpenedWithParent @Schema(description = "Nom d'usage ; null si le dossier n'en a pas.", nullable = true,
                    example = "INVENTEE") String nomUsuel,
            @OpenedWithParent @Schema(description = "Prénoms, dans l'ordre de l'état civil, séparés par une espace.",
                    example = "Zoé Anaïs") String prenoms,
            @OpenedWithParent @Schema(description = "Année de naissance, quatre chiffres ; null si elle n'est pas connue.",
                    nullable = true, pattern = "^\\d{4}$", example = "1987") String anneeDateDeNaissance,
            @OpenedWithParent @Schema(description = "Mois de naissance, deux chiffres ; null s'il n'est pas connu.",
                    nullable = true, pattern = "^\\d{2}$", example = "06") String moisDateDeNaissance,
            @OpenedWithParent @Schema(description = "Jour de naissance, deux chiffres ; null s'il n'est pas connu.",
                    nullable = true, pattern = "^\\d{2}$", example = "05") String jourDateDeNaissance,
            @OpenedWithParent @Schema(description = "Sexe inscrit à l'état civil ; null s'il n'est pas connu.", nullable = true,
                    enumeration = {
                            "F", "M"},
                    example = "F") String sexe){

        static Personne de(QuotientFamilial.Personne personne) {
            return new Personne(personne.nomNaissance(), personne.nomUsage(), String.join(" ", personne.prenoms()),
                    Texte.chiffres("%04d", personne.naissance().annee()),
                    Texte.chiffres("%02d", personne.naissance().mois()),
                    Texte.chiffres("%02d", personne.naissance().jour()),
                    Texte.de(personne.sexe()));
        }
    }

    record Adresse(
            @OpenedWithParent @Schema(description = "Civilité, nom et prénom du destinataire.", nullable = true,
                    example = "Madame INVENTEE Zoé") String identite,
            @OpenedWithParent @Schema(description = "Complément d'identité : appartement, étage, escalier.", nullable = true,
                    example = "APPARTEMENT 0") String complementInformation,
            @OpenedWithParent @Schema(description = "Complément de lieu : bâtiment, résidence, entrée.", nullable = true,
                    example = "RESIDENCE IMAGINAIRE") String complementInformationGeographique,
            @OpenedWithParent @Schema(description = "Numéro et nom de la voie.", nullable = true,
                    example = "1 RUE INVENTEE") String numeroLibelleVoie,
            @OpenedWithParent @Schema(description = "Lieu-dit, boîte postale ou autre service de distribution.",
                    nullable = true, example = "LIEU-DIT FICTIF") String lieuDit,
            @OpenedWithParent @Schema(description = "Code postal et commune.", nullable = true,
                    example = "75001 PARIS") String codePostalVille,
            @OpenedWithParent @Schema(description = "Pays.", nullable = true, example = "FRANCE") String pays) {

        static Adresse de(QuotientFamilial.Adresse adresse) {
            return new Adresse(adresse.destinataire(), adresse.complementInformation(), adresse.complementGeographique(),
                    adresse.numeroLibelleVoie(), adresse.lieuDit(), adresse.codePostalVille(), adresse.pays());
        }
    }

    static FamilleV2 de(QuotientFamilial qf) {
        return new FamilleV2(qf.regime().name(), qf.valeur(), qf.mois().getMonthValue(), qf.mois().getYear(),
                qf.allocataires().stream().map(Personne::de).toList(), qf.enfants().stream().map(Personne::de).toList(),
                Adresse.de(qf.adresse()));
    }
}
