package fr.apiparticulier.gateway.bourse;

import static fr.apiparticulier.contract.scope.Scope.CNOUS_ECHELON_BOURSE;
import static fr.apiparticulier.contract.scope.Scope.CNOUS_EMAIL;
import static fr.apiparticulier.contract.scope.Scope.CNOUS_IDENTITE;
import static fr.apiparticulier.contract.scope.Scope.CNOUS_PERIODE_VERSEMENT;
import static fr.apiparticulier.contract.scope.Scope.CNOUS_STATUT_BOURSE;
import static fr.apiparticulier.contract.scope.Scope.CNOUS_STATUT_BOURSIER;
import static fr.apiparticulier.contract.scope.Scope.CNOUS_VILLE_ETUDES;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.cnous.Bourse;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.mask.OpenedBy;
import fr.apiparticulier.gateway.mask.Texte;
import fr.apiparticulier.gateway.mask.View;

/** A scholarship in v2; who has no second given name has an empty one, as the running service writes it. */
@RegisterForReflection(registerFullHierarchy = true)
@View(service = Service.CNOUS, version = ApiVersion.V2,
        scopes = {CNOUS_IDENTITE, CNOUS_STATUT_BOURSIER, CNOUS_ECHELON_BOURSE, CNOUS_EMAIL, CNOUS_PERIODE_VERSEMENT,
                CNOUS_STATUT_BOURSE, CNOUS_VILLE_ETUDES})
record EtudiantBoursierV2(
        @OpenedBy(CNOUS_IDENTITE) @Schema(description = "Nom de naissance.", example = "IMAGINAIRE") String nom,
        @OpenedBy(CNOUS_IDENTITE) @Schema(description = "Premier prénom.", example = "Zoé") String prenom,
        @OpenedBy(CNOUS_IDENTITE) @Schema(description = "Deuxième prénom ; texte vide s'il n'y en a pas.",
                example = "Anaïs") String prenom2,
        @OpenedBy(CNOUS_IDENTITE) @Schema(
                description = "Date de naissance, AAAA-MM-JJ ; 00 pour un mois ou un jour inconnu, 0000-00-00 si rien n'est "
                        + "connu.",
                pattern = "^\\d{4}-\\d{2}-\\d{2}$", example = "1987-06-05") String dateNaissance,
        @OpenedBy(CNOUS_IDENTITE) @Schema(
                description = "Commune ou pays de naissance, en toutes lettres ; null s'il n'est pas connu.", nullable = true,
                example = "Paris") String lieuNaissance,
        @OpenedBy(CNOUS_IDENTITE) @Schema(description = "Sexe inscrit à l'état civil ; null s'il n'est pas connu.",
                nullable = true, enumeration = {
                        "F", "M"},
                example = "F") String sexe,
        @OpenedBy(CNOUS_STATUT_BOURSIER) @Schema(description = "true si l'étudiant est boursier pour l'année de la campagne.",
                example = "true") boolean boursier,
        @OpenedBy(CNOUS_ECHELON_BOURSE) @Schema(
                description = "Échelon de la bourse, dont dépend son montant ; peut être null pour qui n'est pas boursier.",
                nullable = true, enumeration = {"0bis", "1", "2", "3", "4", "5", "6", "7", "8"},
                example = "0bis") String echelonBourse,
        @OpenedBy(CNOUS_EMAIL) @Schema(description = "Adresse électronique ; null si le dossier n'en a pas.", nullable = true,
                example = "zoe@fictive.invalid") String email,
        @OpenedBy(CNOUS_PERIODE_VERSEMENT) @Schema(
                description = "Jour de la rentrée, d'où court le versement ; peut être null pour qui n'est pas boursier.",
                nullable = true, format = "date", example = "2026-09-01") String dateDeRentree,
        @OpenedBy(CNOUS_PERIODE_VERSEMENT) @Schema(
                description = "Nombre de mois de versement ; peut être null pour qui n'est pas boursier.", nullable = true,
                example = "10") Integer dureeVersement,
        @OpenedBy(CNOUS_STATUT_BOURSE) @Schema(
                description = "Statut de la bourse : 0 si elle est définitive, un autre nombre tant qu'elle est provisoire.",
                example = "0") int statut,
        @OpenedBy(CNOUS_STATUT_BOURSE) @Schema(description = "Statut de la bourse, en toutes lettres.",
                enumeration = {"définitif", "provisoire (conditionnel)"}, example = "définitif") String statutLibelle,
        @OpenedBy(CNOUS_VILLE_ETUDES) @Schema(description = "Ville d'études ; null si le dossier ne la dit pas.",
                nullable = true, example = "Lyon") String villeEtudes,
        @OpenedBy(CNOUS_VILLE_ETUDES) @Schema(
                description = "Nom de l'établissement d'études ; null si le dossier ne le dit pas.", nullable = true,
                example = "ECOLE INVENTEE") String etablissement){

    static EtudiantBoursierV2 de(Bourse bourse) {
        return new EtudiantBoursierV2(bourse.nom(), bourse.prenoms().get(0),
                bourse.prenoms().size() > 1 ? bourse.prenoms().get(1) : "", bourse.naissance().iso(), bourse.lieuNaissance(),
                Texte.de(bourse.sexe()), bourse.boursier(), bourse.echelon(), bourse.email(), Texte.de(bourse.dateRentree()),
                bourse.dureeVersement(), bourse.provisoire() ? 1 : 0,
                bourse.provisoire() ? "provisoire (conditionnel)" : "définitif", bourse.villeEtudes(), bourse.etablissement());
    }
}
