package fr.apiparticulier.gateway.scolarite;

import static fr.apiparticulier.contract.scope.Scope.MEN_ECHELON_BOURSE;
import static fr.apiparticulier.contract.scope.Scope.MEN_STATUT_BOURSIER;
import static fr.apiparticulier.contract.scope.Scope.MEN_STATUT_SCOLARITE;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

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
@View(service = Service.EDUCATION, version = ApiVersion.V2,
        scopes = {MEN_STATUT_SCOLARITE, MEN_STATUT_BOURSIER, MEN_ECHELON_BOURSE})
@JsonNaming(SnakeCaseStrategy.class)
record ScolariteV2(
        @OpenedBy(MEN_STATUT_SCOLARITE) Eleve eleve,
        @OpenedBy( {
                MEN_STATUT_SCOLARITE, MEN_STATUT_BOURSIER, MEN_ECHELON_BOURSE}) String codeEtablissement,
        @OpenedBy(MEN_STATUT_SCOLARITE) String anneeScolaire,
        @OpenedBy(MEN_STATUT_SCOLARITE) boolean estScolarise,
        @OpenedBy(MEN_STATUT_BOURSIER) Boolean estBoursier,
        @OpenedBy(value = {MEN_STATUT_BOURSIER, MEN_ECHELON_BOURSE}, all = true) Integer niveauBourse,
        @OpenedBy(MEN_STATUT_SCOLARITE) PartsScolarite.Statut statusEleve){

    @JsonNaming(SnakeCaseStrategy.class)
    record Eleve(
            @OpenedWithParent String nom,
            @OpenedWithParent String prenom,
            @OpenedWithParent String sexe,
            @OpenedWithParent String dateNaissance) {
    }

    static ScolariteV2 de(Scolarite scolarite) {
        return new ScolariteV2(
                new Eleve(scolarite.nom(), scolarite.prenom(), Texte.de(scolarite.sexe()), scolarite.naissance().iso()),
                scolarite.uai(), new AnneeScolaire(scolarite.annee()).libelle(), scolarite.scolarise(),
                scolarite.boursier(), scolarite.echelon(), PartsScolarite.Statut.de(scolarite));
    }
}
