package fr.apiparticulier.gateway.eaje;

import static fr.apiparticulier.contract.scope.Scope.CNAV_PARTICIPATION_FAMILIALE_EAJE_ADRESSE;
import static fr.apiparticulier.contract.scope.Scope.CNAV_PARTICIPATION_FAMILIALE_EAJE_ALLOCATAIRES;
import static fr.apiparticulier.contract.scope.Scope.CNAV_PARTICIPATION_FAMILIALE_EAJE_ENFANTS;
import static fr.apiparticulier.contract.scope.Scope.CNAV_PARTICIPATION_FAMILIALE_EAJE_PARAMETRES_CALCUL;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.cnaf.ParticipationFamiliale;
import fr.apiparticulier.contract.cnaf.QuotientFamilial;
import fr.apiparticulier.gateway.adresse.AdresseV3;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.mask.OpenedBy;
import fr.apiparticulier.gateway.mask.OpenedWithParent;
import fr.apiparticulier.gateway.mask.Texte;
import fr.apiparticulier.gateway.mask.View;

/** What an early-childhood place is priced on: dates as AAAA-MM-JJ, {@code 00} where a part is unknown. */
@RegisterForReflection(registerFullHierarchy = true)
@View(service = Service.CNAF, version = ApiVersion.V3,
        scopes = {CNAV_PARTICIPATION_FAMILIALE_EAJE_ALLOCATAIRES, CNAV_PARTICIPATION_FAMILIALE_EAJE_ENFANTS,
                CNAV_PARTICIPATION_FAMILIALE_EAJE_ADRESSE, CNAV_PARTICIPATION_FAMILIALE_EAJE_PARAMETRES_CALCUL})
record ParticipationFamilialeV3(
        @OpenedBy(CNAV_PARTICIPATION_FAMILIALE_EAJE_ALLOCATAIRES) @Schema(
                description = "L'allocataire et, s'il y en a un, l'autre parent du dossier, tels qu'au jour de l'appel.",
                minItems = 1) List<Personne> allocataires,
        @OpenedBy(CNAV_PARTICIPATION_FAMILIALE_EAJE_ENFANTS) @Schema(
                description = "Enfants à charge, au sens des prestations familiales, au jour de l'appel ; vide s'il n'y en a "
                        + "pas.") List<Personne> enfants,
        @OpenedBy(CNAV_PARTICIPATION_FAMILIALE_EAJE_ADRESSE) @Schema(
                description = "Adresse postale déclarée à la caisse ; une ligne que le dossier n'a pas est "
                        + "null.") AdresseV3 adresse,
        @OpenedBy(CNAV_PARTICIPATION_FAMILIALE_EAJE_PARAMETRES_CALCUL) @Schema(
                description = "Ce dont dépend le tarif d'une place d'accueil.") Calcul parametresCalculParticipationFamiliale) {

    record Personne(
            @OpenedWithParent @Schema(description = "Nom de naissance.", example = "IMAGINAIRE") String nomNaissance,
            @OpenedWithParent @Schema(description = "Nom d'usage ; null si le dossier n'en a pas.", nullable = true,
                    example = "INVENTEE") String nomUsage,
            @OpenedWithParent @Schema(description = "Prénoms, dans l'ordre de l'état civil, séparés par une espace.",
                    example = "Zoé Anaïs") String prenoms,
            @OpenedWithParent @Schema(
                    description = "Date de naissance, AAAA-MM-JJ ; 00 pour un mois ou un jour inconnu, 0000-00-00 si rien "
                            + "n'est connu.",
                    pattern = "^\\d{4}-\\d{2}-\\d{2}$", example = "1987-06-05") String dateNaissance,
            @OpenedWithParent @Schema(description = "Sexe inscrit à l'état civil ; null s'il n'est pas connu.", nullable = true,
                    enumeration = {
                            "F", "M"},
                    example = "F") String sexe,
            @OpenedWithParent @Schema(
                    description = "Code INSEE de la commune de naissance ; null s'il n'est pas connu ou si la personne est "
                            + "née à l'étranger.",
                    nullable = true, example = "75113") String codeCogInseeCommuneNaissance){

        static Personne de(ParticipationFamiliale.Membre membre) {
            QuotientFamilial.Personne personne = membre.personne();
            return new Personne(personne.nomNaissance(), personne.nomUsage(), String.join(" ", personne.prenoms()),
                    personne.naissance().iso(), Texte.de(personne.sexe()), membre.codeCommune());
        }
    }

    record Calcul(
            // The naming strategy would write nombre_enfants_acharge.
            @OpenedWithParent @JsonProperty("nombre_enfants_a_charge") @Schema(
                    description = "Nombre d'enfants à charge au jour de l'appel.",
                    example = "2") int nombreEnfantsACharge,
            @OpenedWithParent @Schema(
                    description = "Nombre de ces enfants qui ouvrent droit à l'allocation d'éducation de l'enfant handicapé "
                            + "(AEEH).",
                    example = "1") int nombreEnfantsBeneficiaireAeeh,
            @OpenedWithParent @Schema(description = "Ressources que la famille a déclarées pour une "
                    + "année.") BaseRessources baseRessourcesAnnuelles) {
    }

    record BaseRessources(
            @OpenedWithParent @Schema(description = "Ressources de l'année, en euros, sans décimales.",
                    example = "23400") int valeur,
            @OpenedWithParent @Schema(description = "Année de ces ressources.", example = "2025") int anneeCalcul) {
    }

    static ParticipationFamilialeV3 de(ParticipationFamiliale famille) {
        return new ParticipationFamilialeV3(
                famille.allocataires().stream().map(Personne::de).toList(),
                famille.enfants().stream().map(Personne::de).toList(),
                AdresseV3.de(famille.adresse()),
                new Calcul(famille.nombreEnfantsACharge(), famille.nombreEnfantsAeeh(),
                        new BaseRessources(famille.ressources().valeur(), famille.ressources().annee())));
    }
}
