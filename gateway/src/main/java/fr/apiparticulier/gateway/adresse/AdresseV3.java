package fr.apiparticulier.gateway.adresse;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import fr.apiparticulier.contract.cnaf.QuotientFamilial;
import fr.apiparticulier.gateway.mask.OpenedWithParent;

/** A family's postal address since v3, as every resource of the family branch shows it. */
public record AdresseV3(
        @OpenedWithParent @Schema(description = "Civilité, nom et prénom du destinataire.", nullable = true,
                example = "Madame INVENTEE Zoé") String destinataire,
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

    public static AdresseV3 de(QuotientFamilial.Adresse adresse) {
        return new AdresseV3(adresse.destinataire(), adresse.complementInformation(), adresse.complementGeographique(),
                adresse.numeroLibelleVoie(), adresse.lieuDit(), adresse.codePostalVille(), adresse.pays());
    }
}
