package fr.apiparticulier.gateway.etudiant;

import static fr.apiparticulier.contract.scope.Scope.MESRI_ADMISSION;
import static fr.apiparticulier.contract.scope.Scope.MESRI_ETABLISSEMENTS;
import static fr.apiparticulier.contract.scope.Scope.MESRI_IDENTIFIANT;
import static fr.apiparticulier.contract.scope.Scope.MESRI_IDENTITE;
import static fr.apiparticulier.contract.scope.Scope.MESRI_INSCRIPTION_AUTRE;
import static fr.apiparticulier.contract.scope.Scope.MESRI_INSCRIPTION_ETUDIANT;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.mesr.Etudiant;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.mask.OpenedBy;
import fr.apiparticulier.gateway.mask.OpenedWithParent;
import fr.apiparticulier.gateway.mask.Texte;
import fr.apiparticulier.gateway.mask.View;

/** Student status in v2; the enrolments are those of the populations the token's scopes open, narrowed by the provider. */
@RegisterForReflection(registerFullHierarchy = true)
@View(service = Service.MESR, version = ApiVersion.V2,
        scopes = {MESRI_IDENTIFIANT, MESRI_IDENTITE, MESRI_INSCRIPTION_ETUDIANT, MESRI_INSCRIPTION_AUTRE, MESRI_ADMISSION,
                MESRI_ETABLISSEMENTS})
record EtudiantV2(
        @OpenedBy(MESRI_IDENTIFIANT) @Schema(
                description = "Identifiant national étudiant, onze caractères ; null si l'étudiant n'en a pas encore.",
                nullable = true, pattern = "^[0-9A-Z]{11}$", example = "990000001HH") String ine,
        @OpenedBy(MESRI_IDENTITE) @Schema(description = "Nom de naissance.", example = "IMAGINAIRE") String nom,
        @OpenedBy(MESRI_IDENTITE) @Schema(description = "Premier prénom.", example = "Zoé") String prenom,
        @OpenedBy(MESRI_IDENTITE) @Schema(
                description = "Date de naissance, AAAA-MM-JJ ; 00 pour un mois ou un jour inconnu, 0000-00-00 si rien n'est "
                        + "connu.",
                pattern = "^\\d{4}-\\d{2}-\\d{2}$", example = "1987-06-05") String dateNaissance,
        @OpenedBy( {
                MESRI_INSCRIPTION_ETUDIANT, MESRI_INSCRIPTION_AUTRE, MESRI_ADMISSION}) @Schema(
                        description = "Inscriptions et admissions que les droits du jeton laissent voir ; au moins une.",
                        minItems = 1) List<Inscription> inscriptions){

    record Inscription(
            @OpenedWithParent @Schema(description = "Premier jour de la période d'études.", format = "date",
                    example = "2026-09-01") String dateDebutInscription,
            @OpenedWithParent @Schema(description = "Dernier jour de la période d'études ; null s'il n'est pas encore fixé.",
                    nullable = true, format = "date", example = "2027-08-31") String dateFinInscription,
            @OpenedWithParent @Schema(
                    description = "admis tant que l'inscription administrative n'est pas achevée, inscrit ensuite.",
                    enumeration = {
                            "admis", "inscrit"},
                    example = "inscrit") String statut,
            @OpenedWithParent @Schema(
                    description = "formation initiale, apprentissage compris, ou formation continue, contrat de "
                            + "professionnalisation compris.",
                    enumeration = {"formation initiale", "formation continue"}, example = "formation initiale") String regime,
            @OpenedBy(MESRI_ETABLISSEMENTS) @Schema(
                    description = "Code INSEE de la commune du lieu d'études ; null s'il n'est pas connu.", nullable = true,
                    pattern = "^(\\d{2}|2[AB])\\d{3}$", example = "75113") String codeCommune,
            @OpenedBy(MESRI_ETABLISSEMENTS) @Schema(
                    description = "Établissement d'enseignement supérieur de cette inscription.") Etablissement etablissement){

        static Inscription de(Etudiant.Inscription inscription) {
            return new Inscription(Texte.de(inscription.dateDebut()), Texte.de(inscription.dateFin()),
                    inscription.inscrit() ? "inscrit" : "admis",
                    inscription.regime().estInitiale() ? "formation initiale" : "formation continue",
                    inscription.codeCommune(),
                    new Etablissement(inscription.etablissement().uai(), inscription.etablissement().nom()));
        }
    }

    record Etablissement(
            @OpenedWithParent @Schema(description = "Code UAI : sept chiffres et une lettre.", pattern = "^\\d{7}[A-Z]$",
                    example = "0759901X") String uai,
            @OpenedWithParent @Schema(description = "Nom de l'établissement.", example = "UNIVERSITE IMAGINAIRE") String nom) {
    }

    static EtudiantV2 de(Etudiant etudiant) {
        return new EtudiantV2(etudiant.ine(), etudiant.nomNaissance(), etudiant.prenom(), etudiant.naissance().iso(),
                etudiant.inscriptions().stream().map(Inscription::de).toList());
    }
}
