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
import fr.apiparticulier.gateway.adresse.AdresseV3;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.mask.OpenedBy;
import fr.apiparticulier.gateway.mask.OpenedWithParent;
import fr.apiparticulier.gateway.mask.Texte;
import fr.apiparticulier.gateway.mask.View;

/** The answer since v3: dates as AAAA-MM-JJ, {@code 00} where a part is unknown. */
@RegisterForReflection(registerFullHierarchy = true)
@View(service = Service.CNAF, version = ApiVersion.V3, scopes = {CNAF_QUOTIENT_FAMILIAL, CNAF_ALLOCATAIRES, CNAF_ENFANTS,
        CNAF_ADRESSE})
record QuotientFamilialV3(
        @OpenedBy(CNAF_QUOTIENT_FAMILIAL) @Schema(
                description = "Le quotient familial d'un mois, et quand il a été calculé.") Quotient quotientFamilial,
        @OpenedBy(CNAF_ALLOCATAIRES) @Schema(
                description = "L'allocataire et, s'il y en a un, l'autre parent du dossier, tels qu'au jour de l'appel.",
                minItems = 1) List<Personne> allocataires,
        @OpenedBy(CNAF_ENFANTS) @Schema(
                description = "Enfants à charge, au sens des prestations familiales, au jour de l'appel quel que soit le mois "
                        + "du quotient ; vide s'il n'y en a pas.") List<Personne> enfants,
        @OpenedBy(CNAF_ADRESSE) @Schema(
                description = "Adresse postale déclarée à la caisse ; une ligne que le dossier n'a pas est "
                        + "null.") AdresseV3 adresse) {

    record Quotient(
            @OpenedWithParent @Schema(
                    description = "Régime qui a calculé le quotient : CNAF (allocations familiales) ou MSA (mutualité sociale "
                            + "agricole).",
                    enumeration = {
                            "CNAF", "MSA"},
                    example = "CNAF") String fournisseur,
            @OpenedWithParent @Schema(
                    description = "Quotient familial, en euros, sans décimales. Ce n'est pas celui de l'impôt sur le revenu.",
                    example = "700") int valeur,
            @OpenedWithParent @Schema(description = "Année du mois auquel le quotient s'applique.", example = "2026") int annee,
            @OpenedWithParent @Schema(
                    description = "Mois auquel le quotient s'applique, de 1 à 12 : celui de la question, à défaut celui de "
                            + "l'appel.",
                    example = "10") int mois,
            @OpenedWithParent @Schema(description = "Année du mois de calcul.", example = "2026") int anneeCalcul,
            @OpenedWithParent @Schema(
                    description = "Mois où la caisse a calculé ce quotient, de 1 à 12 ; postérieur à celui où il s'applique "
                            + "si elle l'a recalculé. La MSA calcule d'ordinaire au moment de l'appel.",
                    example = "11") int moisCalcul){
    }

    record Personne(
            @OpenedWithParent @Schema(description = "Nom de naissance.", example = "IMAGINAIRE") String nomNaissance,
            @OpenedWithParent @Schema(description = "Nom d'usage ; null si le dossier n'en a pas.", nullable = true,
                    example = "INVENTEE") String nomUsage,
            @OpenedWithParent @Schema(description = "Prénoms, dans l'ordre de l'état civil, séparés par une espace.",
                    example = "Zoé Anaïs") String prenoms,
            @OpenedWithParent @Schema(
                    description = "Date de naissance, AAAA-MM-JJ ; 00 pour un mois ou un jour inconnu, 0000-00-00 si rien "
                            + "n'est connu.",
                    pattern = "^\\d{4}-\\d{2}-\\d{2}$", example = "1987-06-05") String dateNaissance,
            @OpenedWithParent @Schema(description = "Sexe inscrit à l'état civil ; null s'il n'est pas connu.", nullable = true,
                    enumeration = {
                            "F", "M"},
                    example = "F") String sexe){

        static Personne de(QuotientFamilial.Personne personne) {
            return new Personne(personne.nomNaissance(), personne.nomUsage(), String.join(" ", personne.prenoms()),
                    personne.naissance().iso(), Texte.de(personne.sexe()));
        }
    }

    static QuotientFamilialV3 de(QuotientFamilial qf) {
        return new QuotientFamilialV3(
                new Quotient(qf.regime().name(), qf.valeur(), qf.mois().getYear(), qf.mois().getMonthValue(),
                        qf.moisCalcul().getYear(), qf.moisCalcul().getMonthValue()),
                qf.allocataires().stream().map(Personne::de).toList(), qf.enfants().stream().map(Personne::de).toList(),
                AdresseV3.de(qf.adresse()));
    }
}
