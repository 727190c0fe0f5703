package fr.apiparticulier.gateway.etudiant;

import static fr.apiparticulier.contract.scope.Scope.MESRI_ADMISSION;
import static fr.apiparticulier.contract.scope.Scope.MESRI_ETABLISSEMENTS;
import static fr.apiparticulier.contract.scope.Scope.MESRI_IDENTIFIANT;
import static fr.apiparticulier.contract.scope.Scope.MESRI_IDENTITE;
import static fr.apiparticulier.contract.scope.Scope.MESRI_INSCRIPTION_AUTRE;
import static fr.apiparticulier.contract.scope.Scope.MESRI_INSCRIPTION_ETUDIANT;

import java.util.List;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.mesr.Etudiant;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.mask.OpenedBy;
import fr.apiparticulier.gateway.mask.OpenedWithParent;
import fr.apiparticulier.gateway.mask.Texte;
import fr.apiparticulier.gateway.mask.View;

/** Student status in v2; the enrolments are those of the populations the token's scopes open, narrowed by the provider. */
@View(service = Service.MESR, version = ApiVersion.V2,
        scopes = {MESRI_IDENTIFIANT, MESRI_IDENTITE, MESRI_INSCRIPTION_ETUDIANT, MESRI_INSCRIPTION_AUTRE, MESRI_ADMISSION,
                MESRI_ETABLISSEMENTS})
record EtudiantV2(
        @OpenedBy(MESRI_IDENTIFIANT) String ine,
        @OpenedBy(MESRI_IDENTITE) String nom,
        @OpenedBy(MESRI_IDENTITE) String prenom,
        @OpenedBy(MESRI_IDENTITE) String dateNaissance,
        @OpenedBy( {
                MESRI_INSCRIPTION_ETUDIANT, MESRI_INSCRIPTION_AUTRE, MESRI_ADMISSION}) List<Inscription> inscriptions){

    record Inscription(
            @OpenedWithParent String dateDebutInscription,
            @OpenedWithParent String dateFinInscription,
            @OpenedWithParent String statut,
            @OpenedWithParent String regime,
            @OpenedBy(MESRI_ETABLISSEMENTS) String codeCommune,
            @OpenedBy(MESRI_ETABLISSEMENTS) Etablissement etablissement) {

        static Inscription de(Etudiant.Inscription inscription) {
            return new Inscription(Texte.de(inscription.dateDebut()), Texte.de(inscription.dateFin()),
                    inscription.inscrit() ? "inscrit" : "admis",
                    inscription.regime().estInitiale() ? "formation initiale" : "formation continue",
                    inscription.codeCommune(),
                    new Etablissement(inscription.etablissement().uai(), inscription.etablissement().nom()));
        }
    }

    record Etablissement(@OpenedWithParent String uai, @OpenedWithParent String nom) {
    }

    static EtudiantV2 de(Etudiant etudiant) {
        return new EtudiantV2(etudiant.ine(), etudiant.nomNaissance(), etudiant.prenom(), etudiant.naissance().iso(),
                etudiant.inscriptions().stream().map(Inscription::de).toList());
    }
}
