package fr.apiparticulier.gateway.emploi;

import static fr.apiparticulier.contract.scope.Scope.POLE_EMPLOI_ADRESSE;
import static fr.apiparticulier.contract.scope.Scope.POLE_EMPLOI_CONTACT;
import static fr.apiparticulier.contract.scope.Scope.POLE_EMPLOI_IDENTIFIANT;
import static fr.apiparticulier.contract.scope.Scope.POLE_EMPLOI_IDENTITE;
import static fr.apiparticulier.contract.scope.Scope.POLE_EMPLOI_INSCRIPTION;

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

/** A job seeker's situation since v3. */
@RegisterForReflection(registerFullHierarchy = true)
@View(service = Service.POLE_EMPLOI, version = ApiVersion.V3,
        scopes = {POLE_EMPLOI_IDENTIFIANT, POLE_EMPLOI_IDENTITE, POLE_EMPLOI_ADRESSE, POLE_EMPLOI_CONTACT,
                POLE_EMPLOI_INSCRIPTION})
record StatutV3(
        @OpenedBy(POLE_EMPLOI_IDENTIFIANT) @Schema(description = "Identifiant France Travail, tel que l'appel l'a donné.",
                example = "zoe.imaginaire") String identifiant,
        @OpenedBy(POLE_EMPLOI_IDENTITE) @Schema(
                description = "Identité du demandeur d'emploi, telle que France Travail l'a vérifiée.") Identite identite,
        @OpenedBy(POLE_EMPLOI_CONTACT) @Schema(description = "Comment joindre le demandeur d'emploi.") Contact contact,
        @OpenedBy(POLE_EMPLOI_ADRESSE) @Schema(
                description = "Adresse postale déclarée à France Travail ; une ligne qui n'est pas connue est "
                        + "null.") Adresse adresse,
        @OpenedBy(POLE_EMPLOI_INSCRIPTION) @Schema(
                description = "Dernière inscription à France Travail, en cours ou terminée.") Inscription inscription) {

    record Identite(
            @OpenedWithParent @Schema(description = "Civilité : M. ou MME.", enumeration = {
                    "M.", "MME"}, example = "MME") String civilite,
            @OpenedWithParent @Schema(description = "Nom de naissance.", example = "IMAGINAIRE") String nomNaissance,
            @OpenedWithParent @Schema(description = "Nom d'usage ; null s'il n'y en a pas.", nullable = true,
                    example = "INVENTEE") String nomUsage,
            @OpenedWithParent @Schema(description = "Premier prénom, coupé à treize caractères.",
                    example = "Zoé") String prenom,
            @OpenedWithParent @Schema(description = "Sexe, en toutes lettres ; null s'il n'est pas connu.", nullable = true,
                    enumeration = {"Féminin", "Masculin"}, example = "Féminin") String sexe,
            @OpenedWithParent @Schema(
                    description = "Date de naissance, AAAA-MM-JJ ; 00 pour un mois ou un jour inconnu, 0000-00-00 si rien "
                            + "n'est connu.",
                    pattern = "^\\d{4}-\\d{2}-\\d{2}$", example = "1987-06-05") String dateNaissance){
    }

    record Contact(
            @OpenedWithParent @Schema(description = "Téléphone principal, sans forme imposée ; null s'il n'est pas connu.",
                    nullable = true, example = "0199000001") String telephone,
            @OpenedWithParent @Schema(description = "Second téléphone, sans forme imposée ; null s'il n'y en a pas.",
                    nullable = true, example = "0199000002") String telephone2,
            @OpenedWithParent @Schema(description = "Adresse électronique ; null si elle n'est pas connue.", nullable = true,
                    example = "zoe@fictive.invalid") String email) {
    }

    record Adresse(
            @OpenedWithParent @Schema(description = "Code postal.", nullable = true, example = "75001") String codePostal,
            @OpenedWithParent @Schema(description = "Code INSEE de la commune.", nullable = true,
                    example = "75101") String codeCogInseeCommune,
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

    record Inscription(
            @OpenedWithParent @Schema(description = "Jour où a commencé la dernière inscription.", format = "date",
                    example = "2026-01-15") String dateDebut,
            @OpenedWithParent @Schema(description = "Jour où cette inscription a cessé ; null tant qu'elle dure.",
                    nullable = true, format = "date", example = "2026-09-30") String dateFin,
            @OpenedWithParent @Schema(description = "Catégorie d'inscription.") Categorie categorie,
            @OpenedWithParent @Schema(
                    description = "Ce que vaut l'identité pour la CNAV : VC certifiée, IC assimilée à certifiée, PC certifiée "
                            + "en partie ; AC, DC et RC, certification en attente, demandée ou refusée ; null, pas "
                            + "certifiée.",
                    nullable = true, enumeration = {
                            "VC", "IC", "PC", "AC", "DC", "RC"},
                    example = "VC") String codeCertificationCnav){
    }

    record Categorie(
            @OpenedWithParent @Schema(
                    description = "Catégorie d'inscription, de 1 à 8 ; 6, 7 et 8 sont 1, 2 et 3 avec plus de 78 heures "
                            + "d'activité dans le mois.",
                    enumeration = {
                            "1", "2", "3", "4", "5", "6", "7", "8"},
                    example = "1") int code,
            @OpenedWithParent @Schema(description = "Libellé de cette catégorie ; le code est plus sûr pour une règle.",
                    enumeration = {"PERSONNE SANS EMPLOI DISPONIBLE DUREE INDETERMINEE PLEIN TPS",
                            "PERSONNE SANS EMPLOI DISPONIBLE DUREE INDETERMINEE PARTIEL",
                            "PERSONNE SANS EMPLOI DISPONIBLE DUREE DETERMINEE OU SAISON",
                            "PERSONNE SANS EMPLOI NON DISPONIBLE IMMEDIATEMENT",
                            "PERSONNE POURVUE D'UN EMPLOI A LA RECHERCHE D'UN AUTRE",
                            "PERSONNE NON IMMEDIATEMENT DISPONIBLE DUREE INDETERMINEE PLEIN TPS",
                            "PERSONNE NON IMMEDIATEMENT DISPONIBLE DUREE INDETERMINEE PARTIEL",
                            "PERSONNE NON IMMEDIATEMENT DISPONIBLE DUREE DETERMINEE OU SAISON"},
                    example = "PERSONNE SANS EMPLOI DISPONIBLE DUREE INDETERMINEE PLEIN TPS") String libelle){
    }

    static StatutV3 de(Situation situation, ParIdentifiant question) {
        Situation.Inscription inscription = situation.inscription();
        Situation.Contact contact = situation.contact();
        return new StatutV3(question.identifiant(),
                new Identite(situation.civilite().libelle(), situation.nom(), situation.nomUsage(), situation.prenom(),
                        Mots.sexe(situation.sexe()), situation.naissance().iso()),
                new Contact(contact.telephone(), contact.telephone2(), contact.email()),
                Adresse.de(situation.adresse()),
                new Inscription(Texte.de(inscription.debut()), Texte.de(inscription.fin()),
                        new Categorie(inscription.categorie().code(), inscription.categorie().libelle()),
                        situation.codeCertificationCnav()));
    }
}
