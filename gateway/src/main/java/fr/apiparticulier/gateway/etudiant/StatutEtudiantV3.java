package fr.apiparticulier.gateway.etudiant;

import static fr.apiparticulier.contract.scope.Scope.MESRI_ADMISSIONS;
import static fr.apiparticulier.contract.scope.Scope.MESRI_ADMISSION_COMMUNE_ETUDES;
import static fr.apiparticulier.contract.scope.Scope.MESRI_ADMISSION_ETABLISSEMENT_ETUDES;
import static fr.apiparticulier.contract.scope.Scope.MESRI_ADMISSION_INSCRIT;
import static fr.apiparticulier.contract.scope.Scope.MESRI_ADMISSION_REGIME_FORMATION;
import static fr.apiparticulier.contract.scope.Scope.MESRI_IDENTITE;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.mesr.Etudiant;
import fr.apiparticulier.contract.mesr.RegimeFormation;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.mask.OpenedBy;
import fr.apiparticulier.gateway.mask.OpenedWithParent;
import fr.apiparticulier.gateway.mask.Texte;
import fr.apiparticulier.gateway.mask.View;

/** Student status since v3. */
@RegisterForReflection(registerFullHierarchy = true)
@View(service = Service.MESR, version = ApiVersion.V3,
        scopes = {MESRI_IDENTITE, MESRI_ADMISSIONS, MESRI_ADMISSION_INSCRIT, MESRI_ADMISSION_REGIME_FORMATION,
                MESRI_ADMISSION_COMMUNE_ETUDES, MESRI_ADMISSION_ETABLISSEMENT_ETUDES})
record StatutEtudiantV3(
        @OpenedBy(MESRI_IDENTITE) @Schema(
                description = "Identité de l'étudiant, telle qu'elle est enregistrée.") Identite identite,
        @OpenedBy( {
                MESRI_ADMISSIONS, MESRI_ADMISSION_INSCRIT, MESRI_ADMISSION_REGIME_FORMATION, MESRI_ADMISSION_COMMUNE_ETUDES,
                MESRI_ADMISSION_ETABLISSEMENT_ETUDES}) @Schema(
                        description = "Inscriptions et admissions que les droits du jeton laissent voir ; au moins une.",
                        minItems = 1) List<Admission> admissions){

    record Identite(
            @OpenedWithParent @Schema(description = "Nom de naissance.", example = "IMAGINAIRE") String nomNaissance,
            @OpenedWithParent @Schema(description = "Premier prénom.", example = "Zoé") String prenom,
            @OpenedWithParent @Schema(
                    description = "Date de naissance, AAAA-MM-JJ ; 00 pour un mois ou un jour inconnu, 0000-00-00 si rien "
                            + "n'est connu.",
                    pattern = "^\\d{4}-\\d{2}-\\d{2}$", example = "1987-06-05") String dateNaissance) {
    }

    record Admission(
            @OpenedBy(MESRI_ADMISSIONS) @Schema(description = "Premier jour de la période d'études.", format = "date",
                    example = "2026-09-01") String dateDebut,
            @OpenedBy(MESRI_ADMISSIONS) @Schema(
                    description = "Dernier jour de la période d'études ; null s'il n'est pas encore fixé.", nullable = true,
                    format = "date", example = "2027-08-31") String dateFin,
            @OpenedBy(MESRI_ADMISSION_INSCRIT) @Schema(
                    description = "false tant que l'étudiant est admis sans que son inscription administrative soit achevée.",
                    example = "true") boolean estInscrit,
            @OpenedBy(MESRI_ADMISSION_REGIME_FORMATION) @Schema(
                    description = "Régime de la formation suivie.") Regime regimeFormation,
            @OpenedBy(MESRI_ADMISSION_COMMUNE_ETUDES) @Schema(
                    description = "Code INSEE de la commune du lieu d'études ; null s'il n'est pas connu.", nullable = true,
                    pattern = "^(\\d{2}|2[AB])\\d{3}$", example = "75113") String codeCogInseeCommune,
            @OpenedBy(MESRI_ADMISSION_ETABLISSEMENT_ETUDES) @Schema(
                    description = "Établissement d'enseignement supérieur de cette "
                            + "admission.") Etablissement etablissementEtudes) {

        static Admission de(Etudiant.Inscription inscription) {
            RegimeFormation regime = inscription.regime();
            return new Admission(Texte.de(inscription.dateDebut()), Texte.de(inscription.dateFin()), inscription.inscrit(),
                    new Regime(regime.libelle(), regime.name()), inscription.codeCommune(),
                    new Etablissement(inscription.etablissement().uai(), inscription.etablissement().nom()));
        }
    }

    record Regime(
            @OpenedWithParent @Schema(description = "Libellé du régime ; le code est plus sûr pour une règle.", enumeration = {
                    "formation initiale", "formation initiale hors apprentissage",
                    "reprise d'études non financée sans convention", "contrat d'apprentissage", "formation continue",
                    "formation continue hors contrat professionnel", "contrat de professionnalisation"},
                    example = "contrat d'apprentissage") String libelle,
            @OpenedWithParent @Schema(
                    description = "Code du régime : de RF1 à RF4 en formation initiale, de RF5 à RF7 en formation continue.",
                    enumeration = {"RF1", "RF2", "RF3", "RF4", "RF5", "RF6", "RF7"}, example = "RF4") String code){
    }

    record Etablissement(
            @OpenedWithParent @Schema(description = "Code UAI : sept chiffres et une lettre.", pattern = "^\\d{7}[A-Z]$",
                    example = "0759901X") String uai,
            @OpenedWithParent @Schema(description = "Nom de l'établissement.", example = "UNIVERSITE IMAGINAIRE") String nom) {
    }

    static StatutEtudiantV3 de(Etudiant etudiant) {
        return new StatutEtudiantV3(
                new Identite(etudiant.nomNaissance(), etudiant.prenom(), etudiant.naissance().iso()),
                etudiant.inscriptions().stream().map(Admission::de).toList());
    }
}
