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
import fr.apiparticulier.gateway.mask.Texte;
import fr.apiparticulier.gateway.mask.View;

/** A scholarship in v2; who has no second given name has an empty one, as the running service writes it. */
@View(service = Service.CNOUS, version = ApiVersion.V2,
        scopes = {CNOUS_IDENTITE, CNOUS_STATUT_BOURSIER, CNOUS_ECHELON_BOURSE, CNOUS_EMAIL, CNOUS_PERIODE_VERSEMENT,
                CNOUS_STATUT_BOURSE, CNOUS_VILLE_ETUDES})
record EtudiantBoursierV2(
        @OpenedBy(CNOUS_IDENTITE) String nom,
        @OpenedBy(CNOUS_IDENTITE) String prenom,
        @OpenedBy(CNOUS_IDENTITE) String prenom2,
        @OpenedBy(CNOUS_IDENTITE) String dateNaissance,
        @OpenedBy(CNOUS_IDENTITE) String lieuNaissance,
        @OpenedBy(CNOUS_IDENTITE) String sexe,
        @OpenedBy(CNOUS_STATUT_BOURSIER) boolean boursier,
        @OpenedBy(CNOUS_ECHELON_BOURSE) String echelonBourse,
        @OpenedBy(CNOUS_EMAIL) String email,
        @OpenedBy(CNOUS_PERIODE_VERSEMENT) String dateDeRentree,
        @OpenedBy(CNOUS_PERIODE_VERSEMENT) Integer dureeVersement,
        @OpenedBy(CNOUS_STATUT_BOURSE) int statut,
        @OpenedBy(CNOUS_STATUT_BOURSE) String statutLibelle,
        @OpenedBy(CNOUS_VILLE_ETUDES) String villeEtudes,
        @OpenedBy(CNOUS_VILLE_ETUDES) String etablissement) {

    static EtudiantBoursierV2 de(Bourse bourse) {
        return new EtudiantBoursierV2(bourse.nom(), bourse.prenoms().get(0),
                bourse.prenoms().size() > 1 ? bourse.prenoms().get(1) : "", bourse.naissance().iso(), bourse.lieuNaissance(),
                Texte.de(bourse.sexe()), bourse.boursier(), bourse.echelon(), bourse.email(), Texte.de(bourse.dateRentree()),
                bourse.dureeVersement(), bourse.provisoire() ? 1 : 0,
                bourse.provisoire() ? "provisoire (conditionnel)" : "définitif", bourse.villeEtudes(), bourse.etablissement());
    }
}
