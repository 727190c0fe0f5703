package fr.apiparticulier.gateway.emploi;

import static fr.apiparticulier.contract.scope.Scope.POLE_EMPLOI_ADRESSE;
import static fr.apiparticulier.contract.scope.Scope.POLE_EMPLOI_CONTACT;
import static fr.apiparticulier.contract.scope.Scope.POLE_EMPLOI_IDENTITE;
import static fr.apiparticulier.contract.scope.Scope.POLE_EMPLOI_INSCRIPTION;

import com.fasterxml.jackson.annotation.JsonProperty;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.emploi.DemandeurEmploiApi.ParIdentifiant;
import fr.apiparticulier.contract.emploi.Situation;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.mask.OpenedBy;
import fr.apiparticulier.gateway.mask.OpenedWithParent;
import fr.apiparticulier.gateway.mask.Texte;
import fr.apiparticulier.gateway.mask.View;

/** A job seeker's situation in v2. */
@View(service = Service.POLE_EMPLOI, version = ApiVersion.V2,
        scopes = {POLE_EMPLOI_IDENTITE, POLE_EMPLOI_ADRESSE, POLE_EMPLOI_CONTACT, POLE_EMPLOI_INSCRIPTION})
record SituationV2(
        @OpenedBy(POLE_EMPLOI_IDENTITE) String identifiant,
        @OpenedBy(POLE_EMPLOI_IDENTITE) String civilite,
        @OpenedBy(POLE_EMPLOI_IDENTITE) String nom,
        @OpenedBy(POLE_EMPLOI_IDENTITE) String nomUsage,
        @OpenedBy(POLE_EMPLOI_IDENTITE) String prenom,
        @OpenedBy(POLE_EMPLOI_IDENTITE) String sexe,
        @OpenedBy(POLE_EMPLOI_IDENTITE) String dateNaissance,
        @OpenedBy(POLE_EMPLOI_CONTACT) String telephone,
        @OpenedBy(POLE_EMPLOI_CONTACT) String telephone2,
        @OpenedBy(POLE_EMPLOI_CONTACT) String email,
        @OpenedBy(POLE_EMPLOI_ADRESSE) Adresse adresse,
        @OpenedBy(POLE_EMPLOI_INSCRIPTION) String dateInscription,
        @OpenedBy(POLE_EMPLOI_INSCRIPTION) String dateCessationInscription,
        @OpenedBy(POLE_EMPLOI_INSCRIPTION) String codeCertificationCNAV,
        @OpenedBy(POLE_EMPLOI_INSCRIPTION) int codeCategorieInscription,
        @OpenedBy(POLE_EMPLOI_INSCRIPTION) String libelleCategorieInscription) {

    record Adresse(
            @OpenedWithParent String codePostal,
            @JsonProperty("INSEECommune") @OpenedWithParent String inseeCommune,
            @OpenedWithParent String localite,
            @OpenedWithParent String ligneVoie,
            @OpenedWithParent String ligneComplementDestinataire,
            @OpenedWithParent String ligneComplementAdresse,
            @OpenedWithParent String ligneComplementDistribution,
            @OpenedWithParent String ligneNom) {

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
