package fr.apiparticulier.gateway.scolarite;

import static fr.apiparticulier.contract.scope.Scope.MEN_ECHELON_BOURSE;
import static fr.apiparticulier.contract.scope.Scope.MEN_REGIME_PENSIONNAT;
import static fr.apiparticulier.contract.scope.Scope.MEN_STATUT_BOURSIER;
import static fr.apiparticulier.contract.scope.Scope.MEN_STATUT_ETABLISSEMENT;
import static fr.apiparticulier.contract.scope.Scope.MEN_STATUT_IDENTITE;
import static fr.apiparticulier.contract.scope.Scope.MEN_STATUT_MODULE_ELEMENTAIRE_FORMATION;
import static fr.apiparticulier.contract.scope.Scope.MEN_STATUT_SCOLARITE;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.education.AnneeScolaire;
import fr.apiparticulier.contract.education.Scolarite;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.mask.OpenedBy;
import fr.apiparticulier.gateway.mask.View;

/** Schooling in v5: v3 and the régime de pensionnat. */
@View(service = Service.EDUCATION, version = ApiVersion.V3,
        scopes = {MEN_STATUT_IDENTITE, MEN_STATUT_SCOLARITE, MEN_STATUT_ETABLISSEMENT,
                MEN_STATUT_MODULE_ELEMENTAIRE_FORMATION, MEN_STATUT_BOURSIER, MEN_ECHELON_BOURSE, MEN_REGIME_PENSIONNAT})
record ScolariteV5(
        @OpenedBy(MEN_STATUT_IDENTITE) PartsScolarite.Identite identite,
        @OpenedBy(MEN_STATUT_ETABLISSEMENT) PartsScolarite.Etablissement etablissement,
        @OpenedBy(MEN_STATUT_SCOLARITE) String anneeScolaire,
        @OpenedBy(MEN_STATUT_SCOLARITE) boolean estScolarise,
        @OpenedBy(MEN_STATUT_SCOLARITE) PartsScolarite.Statut statutEleve,
        @OpenedBy(MEN_STATUT_MODULE_ELEMENTAIRE_FORMATION) PartsScolarite.Mef moduleElementaireFormation,
        @OpenedBy(MEN_STATUT_BOURSIER) Boolean estBoursier,
        @OpenedBy(MEN_ECHELON_BOURSE) Integer echelonBourse,
        @OpenedBy(MEN_REGIME_PENSIONNAT) PartsScolarite.Regime regimePensionnat) {

    static ScolariteV5 de(Scolarite scolarite) {
        return new ScolariteV5(PartsScolarite.Identite.de(scolarite), PartsScolarite.Etablissement.de(scolarite),
                new AnneeScolaire(scolarite.annee()).libelle(), scolarite.scolarise(), PartsScolarite.Statut.de(scolarite),
                PartsScolarite.Mef.de(scolarite), scolarite.boursier(), scolarite.echelon(),
                PartsScolarite.Regime.de(scolarite));
    }
}
