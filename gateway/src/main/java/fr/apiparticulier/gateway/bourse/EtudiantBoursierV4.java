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
import fr.apiparticulier.gateway.mask.OpenedWithParent;
import fr.apiparticulier.gateway.mask.Texte;
import fr.apiparticulier.gateway.mask.View;

/** A scholarship in v4: v3 with the status in an object that tells who was struck off, and when. */
@View(service = Service.CNOUS, version = ApiVersion.V3,
        scopes = {CNOUS_IDENTITE, CNOUS_STATUT_BOURSIER, CNOUS_ECHELON_BOURSE, CNOUS_EMAIL, CNOUS_PERIODE_VERSEMENT,
                CNOUS_STATUT_BOURSE, CNOUS_VILLE_ETUDES})
record EtudiantBoursierV4(
        @OpenedBy(CNOUS_IDENTITE) PartsBourse.Identite identite,
        @OpenedBy(CNOUS_STATUT_BOURSIER) Statut statutBoursier,
        @OpenedBy(CNOUS_PERIODE_VERSEMENT) PartsBourse.Periode periodeVersementBourse,
        @OpenedBy(CNOUS_VILLE_ETUDES) PartsBourse.Etablissement etablissementEtudes,
        @OpenedBy(CNOUS_ECHELON_BOURSE) PartsBourse.Echelon echelonBourse,
        @OpenedBy(CNOUS_EMAIL) String email) {

    record Statut(
            @OpenedWithParent boolean estBoursier,
            @OpenedWithParent boolean estRadie,
            @OpenedWithParent String dateRadiation) {
    }

    static EtudiantBoursierV4 de(Bourse bourse) {
        return new EtudiantBoursierV4(PartsBourse.Identite.de(bourse),
                new Statut(bourse.boursier(), bourse.radie(), Texte.de(bourse.dateRadiation())),
                PartsBourse.Periode.de(bourse), PartsBourse.Etablissement.de(bourse), PartsBourse.Echelon.de(bourse),
                bourse.email());
    }
}
