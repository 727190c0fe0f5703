package fr.apiparticulier.gateway.scolarite;

import static fr.apiparticulier.contract.scope.Scope.MEN_ECHELON_BOURSE;
import static fr.apiparticulier.contract.scope.Scope.MEN_REGIME_PENSIONNAT;
import static fr.apiparticulier.contract.scope.Scope.MEN_STATUT_BOURSIER;
import static fr.apiparticulier.contract.scope.Scope.MEN_STATUT_ETABLISSEMENT;
import static fr.apiparticulier.contract.scope.Scope.MEN_STATUT_IDENTITE;
import static fr.apiparticulier.contract.scope.Scope.MEN_STATUT_MODULE_ELEMENTAIRE_FORMATION;
import static fr.apiparticulier.contract.scope.Scope.MEN_STATUT_SCOLARITE;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.education.AnneeScolaire;
import fr.apiparticulier.contract.education.Scolarite;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.mask.OpenedBy;
import fr.apiparticulier.gateway.mask.View;

/** Schooling in v3, and word for word the same in v4. */
@RegisterForReflection(registerFullHierarchy = true)
@View(service = Service.EDUCATION, version = ApiVersion.V3,
        scopes = {MEN_STATUT_IDENTITE, MEN_STATUT_SCOLARITE, MEN_STATUT_ETABLISSEMENT,
                MEN_STATUT_MODULE_ELEMENTAIRE_FORMATION, MEN_STATUT_BOURSIER, MEN_ECHELON_BOURSE, MEN_REGIME_PENSIONNAT})
record ScolariteV3(
        @OpenedBy(MEN_STATUT_IDENTITE) @Schema(description = "Identité de l'élève, telle que l'établissement l'a "
                + "enregistrée.") PartsScolarite.Identite identite,
        @OpenedBy(MEN_STATUT_ETABLISSEMENT) @Schema(
                description = "Établissement de l'élève.") PartsScolarite.Etablissement etablissement,
        @OpenedBy(MEN_STATUT_SCOLARITE) @Schema(description = "Année scolaire, AAAA-AAAA.", pattern = "^\\d{4}-\\d{4}$",
                example = "2026-2027") String anneeScolaire,
        @OpenedBy(MEN_STATUT_SCOLARITE) @Schema(
                description = "true si l'élève est scolarisé dans cet établissement cette année-là ; false s'il y est connu "
                        + "sans l'être.",
                example = "true") boolean estScolarise,
        @OpenedBy(MEN_STATUT_SCOLARITE) @Schema(
                description = "Statut de l'élève dans l'établissement ; null s'il n'est pas connu.",
                nullable = true) PartsScolarite.Statut statutEleve,
        @OpenedBy(MEN_STATUT_MODULE_ELEMENTAIRE_FORMATION) @Schema(
                description = "Formation suivie, par son module élémentaire (MEF) ; null si elle n'est pas connue.",
                nullable = true) PartsScolarite.Mef moduleElementaireFormation,
        @OpenedBy(MEN_STATUT_BOURSIER) @Schema(
                description = "true si l'élève, collégien ou lycéen, est boursier ; null si ce n'est pas connu. Avant la "
                        + "mi-octobre, false peut n'être que provisoire.",
                nullable = true, example = "true") Boolean estBoursier,
        @OpenedBy(MEN_ECHELON_BOURSE) @Schema(
                description = "Échelon de la bourse, de 1 à 3 au collège, de 1 à 6 au lycée ; null sans bourse ou s'il n'est "
                        + "pas connu.",
                nullable = true, enumeration = {
                        "1", "2", "3", "4", "5", "6"},
                example = "3") Integer echelonBourse){

    static ScolariteV3 de(Scolarite scolarite) {
        return new ScolariteV3(PartsScolarite.Identite.de(scolarite), PartsScolarite.Etablissement.de(scolarite),
                new AnneeScolaire(scolarite.annee()).libelle(), scolarite.scolarise(), PartsScolarite.Statut.de(scolarite),
                PartsScolarite.Mef.de(scolarite), scolarite.boursier(), scolarite.echelon());
    }
}
