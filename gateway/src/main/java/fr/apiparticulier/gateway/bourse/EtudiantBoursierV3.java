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
import fr.apiparticulier.gateway.mask.View;

/** A scholarship in v3. */
@RegisterForReflection(registerFullHierarchy = true)
@View(service = Service.CNOUS, version = ApiVersion.V3,
        scopes = {CNOUS_IDENTITE, CNOUS_STATUT_BOURSIER, CNOUS_ECHELON_BOURSE, CNOUS_EMAIL, CNOUS_PERIODE_VERSEMENT,
                CNOUS_STATUT_BOURSE, CNOUS_VILLE_ETUDES})
record EtudiantBoursierV3(
        @OpenedBy(CNOUS_IDENTITE) @Schema(
                description = "Identité de l'étudiant, telle que dans son dossier de bourse.") PartsBourse.Identite identite,
        @OpenedBy(CNOUS_STATUT_BOURSIER) @Schema(description = "true si l'étudiant est boursier pour l'année de la campagne.",
                example = "true") boolean estBoursier,
        @OpenedBy(CNOUS_PERIODE_VERSEMENT) @Schema(
                description = "Début et durée du versement de la bourse.") PartsBourse.Periode periodeVersementBourse,
        @OpenedBy(CNOUS_VILLE_ETUDES) @Schema(
                description = "Établissement et ville d'études.") PartsBourse.Etablissement etablissementEtudes,
        @OpenedBy(CNOUS_ECHELON_BOURSE) @Schema(
                description = "Échelon de la bourse, et s'il peut encore changer.") PartsBourse.Echelon echelonBourse,
        @OpenedBy(CNOUS_EMAIL) @Schema(description = "Adresse électronique ; null si le dossier n'en a pas.", nullable = true,
                example = "zoe@fictive.invalid") String email) {

    static EtudiantBoursierV3 de(Bourse bourse) {
        return new EtudiantBoursierV3(PartsBourse.Identite.de(bourse), bourse.boursier(),
                PartsBourse.Periode.de(bourse), PartsBourse.Etablissement.de(bourse), PartsBourse.Echelon.de(bourse),
                bourse.email());
    }
}
