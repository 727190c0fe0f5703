package fr.apiparticulier.gateway.bourse;

import static fr.apiparticulier.contract.scope.Scope.CNOUS_ECHELON_BOURSE;
import static fr.apiparticulier.contract.scope.Scope.CNOUS_EMAIL;
import static fr.apiparticulier.contract.scope.Scope.CNOUS_IDENTITE;
import static fr.apiparticulier.contract.scope.Scope.CNOUS_PERIODE_VERSEMENT;
import static fr.apiparticulier.contract.scope.Scope.CNOUS_STATUT_BOURSE;
import static fr.apiparticulier.contract.scope.Scope.CNOUS_STATUT_BOURSIER;
import static fr.apiparticulier.contract.scope.Scope.CNOUS_VILLE_ETUDES;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.cnous.Bourse;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.mask.OpenedBy;
import fr.apiparticulier.gateway.mask.View;

/** A scholarship in v3. */
@View(service = Service.CNOUS, version = ApiVersion.V3,
        scopes = {CNOUS_IDENTITE, CNOUS_STATUT_BOURSIER, CNOUS_ECHELON_BOURSE, CNOUS_EMAIL, CNOUS_PERIODE_VERSEMENT,
                CNOUS_STATUT_BOURSE, CNOUS_VILLE_ETUDES})
record EtudiantBoursierV3(
        @OpenedBy(CNOUS_IDENTITE) PartsBourse.Identite identite,
        @OpenedBy(CNOUS_STATUT_BOURSIER) boolean estBoursier,
        @OpenedBy(CNOUS_PERIODE_VERSEMENT) PartsBourse.Periode periodeVersementBourse,
        @OpenedBy(CNOUS_VILLE_ETUDES) PartsBourse.Etablissement etablissementEtudes,
        @OpenedBy(CNOUS_ECHELON_BOURSE) PartsBourse.Echelon echelonBourse,
        @OpenedBy(CNOUS_EMAIL) String email) {

    static EtudiantBoursierV3 de(Bourse bourse) {
        return new EtudiantBoursierV3(PartsBourse.Identite.de(bourse), bourse.boursier(),
                PartsBourse.Periode.de(bourse), PartsBourse.Etablissement.de(bourse), PartsBourse.Echelon.de(bourse),
                bourse.email());
    }
}
