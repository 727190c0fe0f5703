package fr.apiparticulier.gateway.bourse;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import fr.apiparticulier.contract.cnous.Bourse;
import fr.apiparticulier.gateway.mask.OpenedWithParent;
import fr.apiparticulier.gateway.mask.Texte;

/** What v3 and v4 say in the same words. */
final class PartsBourse {

    private PartsBourse() {
    }

    record Identite(
            @OpenedWithParent @Schema(description = "Nom de naissance.", example = "IMAGINAIRE") String nom,
            @OpenedWithParent @Schema(description = "Prénoms, dans l'ordre de l'état civil ; au moins un.",
                    minItems = 1) List<String> prenoms,
            @OpenedWithParent @Schema(
                    description = "Date de naissance, AAAA-MM-JJ ; 00 pour un mois ou un jour inconnu, 0000-00-00 si rien "
                            + "n'est connu.",
                    pattern = "^\\d{4}-\\d{2}-\\d{2}$", example = "1987-06-05") String dateNaissance,
            @OpenedWithParent @Schema(
                    description = "Commune ou pays de naissance, en toutes lettres ; null s'il n'est pas connu.",
                    nullable = true, example = "Paris") String nomCommuneNaissance,
            @OpenedWithParent @Schema(description = "Sexe inscrit à l'état civil ; null s'il n'est pas connu.", nullable = true,
                    enumeration = {
                            "F", "M"},
                    example = "F") String sexe){

        static Identite de(Bourse bourse) {
            return new Identite(bourse.nom(), bourse.prenoms(), bourse.naissance().iso(), bourse.lieuNaissance(),
                    Texte.de(bourse.sexe()));
        }
    }

    record Periode(
            @OpenedWithParent @Schema(
                    description = "Jour de la rentrée, d'où court le versement ; peut être null pour qui n'est pas boursier.",
                    nullable = true, format = "date", example = "2026-09-01") String dateRentree,
            @OpenedWithParent @Schema(description = "Nombre de mois de versement ; peut être null pour qui n'est pas boursier.",
                    nullable = true, example = "10") Integer duree) {
        static Periode de(Bourse bourse) {
            return new Periode(Texte.de(bourse.dateRentree()), bourse.dureeVersement());
        }
    }

    record Etablissement(
            @OpenedWithParent @Schema(description = "Ville d'études ; null si le dossier ne la dit pas.", nullable = true,
                    example = "Lyon") String nomCommune,
            @OpenedWithParent @Schema(description = "Nom de l'établissement d'études ; null si le dossier ne le dit pas.",
                    nullable = true, example = "ECOLE INVENTEE") String nomEtablissement) {
        static Etablissement de(Bourse bourse) {
            return new Etablissement(bourse.villeEtudes(), bourse.etablissement());
        }
    }

    record Echelon(
            @OpenedWithParent @Schema(
                    description = "Échelon de la bourse, dont dépend son montant ; peut être null pour qui n'est pas boursier.",
                    nullable = true, enumeration = {
                            "0bis", "1", "2", "3", "4", "5", "6", "7", "8"},
                    example = "0bis") String echelon,
            @OpenedWithParent @Schema(
                    description = "true si cet échelon, d'une bourse régionale, est encore provisoire ; toujours false pour "
                            + "une bourse du Crous.",
                    example = "false") boolean echelonBourseRegionaleProvisoire){
        static Echelon de(Bourse bourse) {
            return new Echelon(bourse.echelon(), bourse.echelonRegionalProvisoire());
        }
    }
}
