package fr.apiparticulier.gateway.emploi;

import static fr.apiparticulier.contract.scope.Scope.POLE_EMPLOI_ADRESSE;
import static fr.apiparticulier.contract.scope.Scope.POLE_EMPLOI_CONTACT;
import static fr.apiparticulier.contract.scope.Scope.POLE_EMPLOI_IDENTITE;
import static fr.apiparticulier.contract.scope.Scope.POLE_EMPLOI_INSCRIPTION;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.emploi.DemandeurEmploiApi.ParIdentifiant;
import fr.apiparticulier.contract.emploi.Situation;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.mask.OpenedBy;
import fr.apiparticulier.gateway.mask.OpenedWithParent;
import fr.apiparticulier.gateway.mask.Texte;
import fr.apiparticulier.gateway.mask.View;

/** A job seeker's situation in v2. */
@RegisterForReflection(registerFullHierarchy = true)
@View(service = Service.POLE_EMPLOI, version = ApiVersion.V2,
        scopes = {POLE_EMPLOI_IDENTITE, POLE_EMPLOI_ADRESSE, POLE_EMPLOI_CONTACT, POLE_EMPLOI_INSCRIPTION})
record SituationV2(
        @OpenedBy(POLE_EMPLOI_IDENTITE) @Schema(description = "Identifiant France Travail, tel que l'appel l'a donné.",
                example = "zoe.imaginaire") String identifiant,
        @OpenedBy(POLE_EMPLOI_IDENTITE) @Schema(description = "Civilité : M. ou MME.", enumeration = {
                "M.", "MME"}, example = "MME") String civilite,
        @OpenedBy(POLE_EMPLOI_IDENTITE) @Schema(description = "Nom de naissance.", example = "IMAGINAIRE") String nom,
        @OpenedBy(POLE_EMPLOI_IDENTITE) @Schema(description = "Nom d'usage ; null s'il n'y en a pas.", nullable = true,
                example = "INVENTEE") String nomUsage,
        @OpenedBy(POLE_EMPLOI_IDENTITE) @Schema(description = "Premier prénom, coupé à treize caractères.",
                example = "Zoé") String prenom,
        @OpenedBy(POLE_EMPLOI_IDENTITE) @Schema(description = "Sexe, en toutes lettres ; null s'il n'est pas connu.",
                nullable = true, enumeration = {"Féminin", "Masculin"}, example = "Féminin") String sexe,
        @OpenedBy(POLE_EMPLOI_IDENTITE) @Schema(
                description = "Date de naissance, AAAA-MM-JJ ; 00 pour un mois ou un jour inconnu, 0000-00-00 si rien n'est "
                        + "connu.",
                pattern = "^\\d{4}-\\d{2}-\\d{2}$", example = "1987-06-05") String dateNaissance,
        @OpenedBy(POLE_EMPLOI_CONTACT) @Schema(
                description = "Téléphone principal, sans forme imposée ; null s'il n'est pas connu.", nullable = true,
                example = "0199000001") String telephone,
        @OpenedBy(POLE_EMPLOI_CONTACT) @Schema(description = "Second téléphone, sans forme imposée ; null s'il n'y en a pas.",
                nullable = true, example = "0199000002") String telephone2,
        @OpenedBy(POLE_EMPLOI_CONTACT) @Schema(description = "Adresse électronique ; null si elle n'est pas connue.",
                nullable = true, example = "zoe@fictive.invalid") String email,
        @OpenedBy(POLE_EMPLOI_ADRESSE) @Schema(
                description = "Adresse postale déclarée à France Travail ; une ligne qui n'est pas connue est "
                        + "null.") Adresse adresse,
        @OpenedBy(POLE_EMPLOI_INSCRIPTION) @Schema(description = "Jour où a commencé la dernière inscription.", format = "date",
                example = "2026-01-15") String dateInscription,
        @OpenedBy(POLE_EMPLOI_INSCRIPTION) @Schema(description = "Jour où cette inscription a cessé ; null tant qu'elle dure.",
                nullable = true, format = "date", example = "2026-09-30") String dateCessationInscription,
        @OpenedBy(POLE_EMPLOI_INSCRIPTION) @Schema(
                description = "Ce que vaut l'identité pour la CNAV : VC certifiée, IC assimilée à certifiée, PC certifiée en "
                        + "partie ; AC, DC et RC, certification en attente, demandée ou refusée ; null, pas certifiée.",
                nullable = true, enumeration = {"VC", "IC", "PC", "AC", "DC", "RC"},
                example = "VC") String codeCertificationCNAV,
        @OpenedBy(POLE_EMPLOI_INSCRIPTION) @Schema(
                description = "Catégorie d'inscription, de 1 à 8 ; 6, 7 et 8 sont 1, 2 et 3 avec plus de 78 heures d'activité "
                        + "dans le mois.",
                enumeration = {"1", "2", "3", "4", "5", "6", "7", "8"}, example = "1") int codeCategorieInscription,
        @OpenedBy(POLE_EMPLOI_INSCRIPTION) @Schema(
                description = "Libellé de cette catégorie ; le code est plus sûr pour une règle.",
                enumeration = {"PERSONNE SANS EMPLOI DISPONIBLE DUREE INDETERMINEE PLEIN TPS",
                        "PERSONNE SANS EMPLOI DISPONIBLE DUREE INDETERMINEE PARTIEL",
                        "PERSONNE SANS EMPLOI DISPONIBLE DUREE DETERMINEE OU SAISON",
                        "PERSONNE SANS EMPLOI NON DISPONIBLE IMMEDIATEMENT",
                        "PERSONNE POURVUE D'UN EMPLOI A LA RECHERCHE D'UN AUTRE",
                        "PERSONNE NON IMMEDIATEMENT DISPONIBLE DUREE INDETERMINEE PLEIN TPS",
                        "PERSONNE NON IMMEDIATEMENT DISPONIBLE DUREE INDETERMINEE PARTIEL",
                        "PERSONNE NON IMMEDIATEMENT DISPONIBLE DUREE DETERMINEE OU SAISON"},
                example = "PERSONNE SANS EMPLOI DISPONIBLE DUREE INDETERMINEE PLEIN TPS") String libelleCategorieInscription){

    record Adresse(
            @OpenedWithParent @Schema(description = "Code postal.", nullable = true, example = "75001") String codePostal,
            @JsonProperty("INSEECommune") @OpenedWithParent @Schema(description = "Code INSEE de la commune.", nullable = true,
                    example = "75101") String inseeCommune,
            @OpenedWithParent @Schema(description = "Code postal et commune, en une ligne.", nullable = true,
                    example = "75001 PARIS") String localite,
            @OpenedWithParent @Schema(description = "Numéro et nom de la voie.", nullable = true,
                    example = "1 RUE INVENTEE") String ligneVoie,
            @OpenedWithParent @Schema(description = "Complément d'identité : appartement, étage, escalier.", nullable = true,
                    example = "APPARTEMENT 0") String ligneComplementDestinataire,
            @OpenedWithParent @Schema(description = "Complément de lieu : bâtiment, résidence, entrée.", nullable = true,
                    example = "RESIDENCE IMAGINAIRE") String ligneComplementAdresse,
            @OpenedWithParent @Schema(description = "Lieu-dit, boîte postale ou autre service de distribution.",
                    nullable = true, example = "LIEU-DIT FICTIF") String ligneComplementDistribution,
            @OpenedWithParent @Schema(description = "Nom du destinataire.", nullable = true,
                    example = "INVENTEE") String ligneNom) {

        static Adresse de(Situation.Adresse adresse) {
            return new Adresse(adresse.codePostal(), adresse.codeCommune(), adresse.localite(), adresse.ligneVoie(),
                    adresse.ligneComplementDestinataire(), adresse.ligneComplementAdresse(),
                    adresse.ligneComplementDistribution(), adresse.ligneNom());
        }
    }

    static SituationV2 de(Situation situation, ParIdentifiant question) {
        Situation.Inscription inscription = situation.inscription();
        Situation.Contact contact = situation.contact();
        return new SituationV2(question.identifiant(), situation.civilite().libelle(), situation.nom(), situation.nomUsage(),
                situation.prenom(), Mots.sexe(situation.sexe()), situation.naissance().iso(), contact.telephone(),
                contact.telephone2(), contact.email(), Adresse.de(situation.adresse()), Texte.de(inscription.debut()),
                Texte.de(inscription.fin()), situation.codeCertificationCnav(), inscription.categorie().code(),
                inscription.categorie().libelle());
    }
}
