package fr.apiparticulier.gateway.scolarite;

import static fr.apiparticulier.contract.scope.Scope.MEN_ECHELON_BOURSE;
import static fr.apiparticulier.contract.scope.Scope.MEN_STATUT_BOURSIER;
import static fr.apiparticulier.contract.scope.Scope.MEN_STATUT_SCOLARITE;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.education.AnneeScolaire;
import fr.apiparticulier.contract.education.Scolarite;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.mask.OpenedBy;
import fr.apiparticulier.gateway.mask.OpenedWithParent;
import fr.apiparticulier.gateway.mask.Texte;
import fr.apiparticulier.gateway.mask.View;

/**
 * Schooling in v2, the one v2 resource in snake_case. No scope of its own names the school, so whatever opens the route
 * does; the level of a scholarship needs both scholarship scopes.
 */
@RegisterForReflection(registerFullHierarchy = true)
@View(service = Service.EDUCATION, version = ApiVersion.V2,
        scopes = {MEN_STATUT_SCOLARITE, MEN_STATUT_BOURSIER, MEN_ECHELON_BOURSE})
@JsonNaming(SnakeCaseStrategy.class)
record ScolariteV2(
        @OpenedBy(MEN_STATUT_SCOLARITE) @Schema(
                description = "Identité de l'élève, telle que l'établissement l'a enregistrée.") Eleve eleve,
        @OpenedBy( {
                MEN_STATUT_SCOLARITE, MEN_STATUT_BOURSIER, MEN_ECHELON_BOURSE}) @Schema(
                        description = "Code UAI de l'établissement : sept chiffres et une lettre.", pattern = "^\\d{7}[A-Z]$",
                        example = "0759901X") String codeEtablissement,
        @OpenedBy(MEN_STATUT_SCOLARITE) @Schema(description = "Année scolaire, AAAA-AAAA.", pattern = "^\\d{4}-\\d{4}$",
                example = "2026-2027") String anneeScolaire,
        @OpenedBy(MEN_STATUT_SCOLARITE) @Schema(
                description = "true si l'élève est scolarisé dans cet établissement cette année-là ; false s'il y est connu "
                        + "sans l'être.",
                example = "true") boolean estScolarise,
        @OpenedBy(MEN_STATUT_BOURSIER) @Schema(
                description = "true si l'élève, collégien ou lycéen, est boursier ; null si ce n'est pas connu. Avant la "
                        + "mi-octobre, false peut n'être que provisoire.",
                nullable = true, example = "true") Boolean estBoursier,
        @OpenedBy(value = {MEN_STATUT_BOURSIER, MEN_ECHELON_BOURSE}, all = true) @Schema(
                description = "Échelon de la bourse, de 1 à 3 au collège, de 1 à 6 au lycée ; null sans bourse ou s'il n'est "
                        + "pas connu.",
                nullable = true, enumeration = {"1", "2", "3", "4", "5", "6"}, example = "3") Integer niveauBourse,
        @OpenedBy(MEN_STATUT_SCOLARITE) @Schema(
                description = "Statut de l'élève dans l'établissement ; null s'il n'est pas connu.",
                nullable = true) PartsScolarite.Statut statusEleve){

    @JsonNaming(SnakeCaseStrategy.class)
    record Eleve(
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
    }

    static ScolariteV2 de(Scolarite scolarite) {
        return new ScolariteV2(
                new Eleve(scolarite.nom(), scolarite.prenom(), Texte.de(scolarite.sexe()), scolarite.naissance().iso()),
                scolarite.uai(), new AnneeScolaire(scolarite.annee()).libelle(), scolarite.scolarise(),
                scolarite.boursier(), scolarite.echelon(), PartsScolarite.Statut.de(scolarite));
    }
}
