package fr.apiparticulier.gateway.scolarite;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import fr.apiparticulier.contract.education.Scolarite;
import fr.apiparticulier.gateway.mask.OpenedWithParent;
import fr.apiparticulier.gateway.mask.Texte;

/** What several versions say in the same words. */
final class PartsScolarite {

    private PartsScolarite() {
    }

    record Identite(
            @OpenedWithParent @Schema(description = "Nom de naissance.", example = "IMAGINAIRE") String nom,
            @OpenedWithParent @Schema(description = "Premier prénom.", example = "Luce") String prenom,
            @OpenedWithParent @Schema(description = "Sexe inscrit à l'état civil ; null s'il n'est pas connu.", nullable = true,
                    enumeration = {
                            "F", "M"},
                    example = "F") String sexe,
            @OpenedWithParent @Schema(
                    description = "Date de naissance, AAAA-MM-JJ ; 00 pour un mois ou un jour inconnu, 0000-00-00 si rien "
                            + "n'est connu.",
                    pattern = "^\\d{4}-\\d{2}-\\d{2}$", example = "2014-01-02") String dateNaissance){

        static Identite de(Scolarite scolarite) {
            return new Identite(scolarite.nom(), scolarite.prenom(), Texte.de(scolarite.sexe()), scolarite.naissance().iso());
        }
    }

    /** The school's name is told where the registry knows it, and left out where not: the contract does not promise it. */
    record Etablissement(
            @OpenedWithParent @Schema(description = "Code UAI : sept chiffres et une lettre.", pattern = "^\\d{7}[A-Z]$",
                    example = "0759901X") String codeUai,
            @OpenedWithParent @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(
                    description = "Nom de l'établissement ; absent s'il n'est pas connu.",
                    example = "COLLEGE IMAGINAIRE") String nom,
            @OpenedWithParent @Schema(
                    description = "Code du ministère de tutelle, deux chiffres ; 06 pour l'Éducation nationale.",
                    pattern = "^\\d{2}$", example = "06") String codeMinistereTutelle) {

        static Etablissement de(Scolarite scolarite) {
            return new Etablissement(scolarite.uai(), scolarite.nomEtablissement(), scolarite.ministereTutelle());
        }
    }

    record Statut(
            @OpenedWithParent @Schema(
                    description = "Code du statut, comme ST (scolaire) ou AP (apprenti). La liste est ouverte : acceptez un "
                            + "code inconnu.",
                    example = "ST") String code,
            @OpenedWithParent @Schema(description = "Libellé du statut ; null s'il n'est pas connu.", nullable = true,
                    example = "SCOLAIRE") String libelle) {
        static Statut de(Scolarite scolarite) {
            Scolarite.Code statut = scolarite.statut();
            return statut == null ? null : new Statut(statut.code(), statut.libelle());
        }
    }

    record Mef(
            @OpenedWithParent @Schema(description = "Code statistique du module (MEFSTAT), onze ou douze caractères.",
                    example = "21110010001") String codeMefStat,
            @OpenedWithParent @Schema(description = "Libellé du module ; null s'il n'est pas connu.", nullable = true,
                    example = "1ERE INVENTEE") String libelle) {
        static Mef de(Scolarite scolarite) {
            Scolarite.Code mef = scolarite.mef();
            return mef == null ? null : new Mef(mef.code(), mef.libelle());
        }
    }

    record Regime(
            @OpenedWithParent @Schema(
                    description = "Code du régime : 0 et 1 externe, 2 et 6 demi-pensionnaire, de 3 à 5 interne.",
                    enumeration = {
                            "0", "1", "2", "3", "4", "5", "6"},
                    example = "2") String code,
            @OpenedWithParent @Schema(description = "Libellé du régime.",
                    example = "Demi-pensionnaire dans l'établissement") String libelle){
        static Regime de(Scolarite scolarite) {
            Scolarite.Regime regime = scolarite.regime();
            return regime == null ? null : new Regime(regime.code(), regime.libelle());
        }
    }
}
