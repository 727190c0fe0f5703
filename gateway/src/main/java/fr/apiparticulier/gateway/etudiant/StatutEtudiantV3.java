package fr.apiparticulier.gateway.etudiant;

import static fr.apiparticulier.contract.scope.Scope.MESRI_ADMISSIONS;
import static fr.apiparticulier.contract.scope.Scope.MESRI_ADMISSION_COMMUNE_ETUDES;
import static fr.apiparticulier.contract.scope.Scope.MESRI_ADMISSION_ETABLISSEMENT_ETUDES;
import static fr.apiparticulier.contract.scope.Scope.MESRI_ADMISSION_INSCRIT;
import static fr.apiparticulier.contract.scope.Scope.MESRI_ADMISSION_REGIME_FORMATION;
import static fr.apiparticulier.contract.scope.Scope.MESRI_IDENTITE;

import java.util.List;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.mesr.Etudiant;
import fr.apiparticulier.contract.mesr.RegimeFormation;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.mask.OpenedBy;
import fr.apiparticulier.gateway.mask.OpenedWithParent;
import fr.apiparticulier.gateway.mask.Texte;
import fr.apiparticulier.gateway.mask.View;

/** Student status since v3. */
@View(service = Service.MESR, version = ApiVersion.V3,
        scopes = {MESRI_IDENTITE, MESRI_ADMISSIONS, MESRI_ADMISSION_INSCRIT, MESRI_ADMISSION_REGIME_FORMATION,
                MESRI_ADMISSION_COMMUNE_ETUDES, MESRI_ADMISSION_ETABLISSEMENT_ETUDES})
record StatutEtudiantV3(
        @OpenedBy(MESRI_IDENTITE) Identite identite,
        @OpenedBy( {
                MESRI_ADMISSIONS, MESRI_ADMISSION_INSCRIT, MESRI_ADMISSION_REGIME_FORMATION,
                MESRI_ADMISSION_COMMUNE_ETUDES, MESRI_ADMISSION_ETABLISSEMENT_ETUDES}) List<Admission> admissions){

    record Identite(
            @OpenedWithParent String nomNaissance,
            @OpenedWithParent String prenom,
            @OpenedWithParent String dateNaissance) {
    }

    record Admission(
            @OpenedBy(MESRI_ADMISSIONS) String dateDebut,
            @OpenedBy(MESRI_ADMISSIONS) String dateFin,
            @OpenedBy(MESRI_ADMISSION_INSCRIT) boolean estInscrit,
            @OpenedBy(MESRI_ADMISSION_REGIME_FORMATION) Regime regimeFormation,
            @OpenedBy(MESRI_ADMISSION_COMMUNE_ETUDES) String codeCogInseeCommune,
            @OpenedBy(MESRI_ADMISSION_ETABLISSEMENT_ETUDES) Etablissement etablissementEtudes) {

        static Admission de(Etudiant.Inscription inscription) {
            RegimeFormation regime = inscription.regime();
            return new Admission(Texte.de(inscription.dateDebut()), Texte.de(inscription.dateFin()), inscription.inscrit(),
                    new Regime(regime.libelle(), regime.name()), inscription.codeCommune(),
                    new Etablissement(inscription.etablissement().uai(), inscription.etablissement().nom()));
        }
    }

    record Regime(@OpenedWithParent String libelle, @OpenedWithParent String code) {
    }

    record Etablissement(@OpenedWithParent String uai, @OpenedWithParent String nom) {
    }

    static StatutEtudiantV3 de(Etudiant etudiant) {
        return new StatutEtudiantV3(
                new Identite(etudiant.nomNaissance(), etudiant.prenom(), etudiant.naissance().iso()),
                etudiant.inscriptions().stream().map(Admission::de).toList());
    }
}
