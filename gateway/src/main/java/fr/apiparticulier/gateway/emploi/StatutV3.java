package fr.apiparticulier.gateway.emploi;

import static fr.apiparticulier.contract.scope.Scope.POLE_EMPLOI_ADRESSE;
import static fr.apiparticulier.contract.scope.Scope.POLE_EMPLOI_CONTACT;
import static fr.apiparticulier.contract.scope.Scope.POLE_EMPLOI_IDENTIFIANT;
import static fr.apiparticulier.contract.scope.Scope.POLE_EMPLOI_IDENTITE;
import static fr.apiparticulier.contract.scope.Scope.POLE_EMPLOI_INSCRIPTION;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.emploi.DemandeurEmploiApi.ParIdentifiant;
import fr.apiparticulier.contract.emploi.Situation;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.mask.OpenedBy;
import fr.apiparticulier.gateway.mask.OpenedWithParent;
import fr.apiparticulier.gateway.mask.Texte;
import fr.apiparticulier.gateway.mask.View;

/** A job seeker's situation since v3. */
@View(service = Service.POLE_EMPLOI, version = ApiVersion.V3,
        scopes = {POLE_EMPLOI_IDENTIFIANT, POLE_EMPLOI_IDENTITE, POLE_EMPLOI_ADRESSE, POLE_EMPLOI_CONTACT,
                POLE_EMPLOI_INSCRIPTION})
record StatutV3(
        @OpenedBy(POLE_EMPLOI_IDENTIFIANT) String identifiant,
        @OpenedBy(POLE_EMPLOI_IDENTITE) Identite identite,
        @OpenedBy(POLE_EMPLOI_CONTACT) Contact contact,
        @OpenedBy(POLE_EMPLOI_ADRESSE) Adresse adresse,
        @OpenedBy(POLE_EMPLOI_INSCRIPTION) Inscription inscription) {

    record Identite(
            @OpenedWithParent String civilite,
            @OpenedWithParent String nomNaissance,
            @OpenedWithParent String nomUsage,
            @OpenedWithParent String prenom,
            @OpenedWithParent String sexe,
            @OpenedWithParent String dateNaissance) {
    }

    record Contact(
            @OpenedWithParent String telephone,
            @OpenedWithParent String telephone2,
            @OpenedWithParent String email) {
    }

    record Adresse(
            @OpenedWithParent String codePostal,
            @OpenedWithParent String codeCogInseeCommune,
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

    record Inscription(
            @OpenedWithParent String dateDebut,
            @OpenedWithParent String dateFin,
            @OpenedWithParent Categorie categorie,
            @OpenedWithParent String codeCertificationCnav) {
    }

    record Categorie(@OpenedWithParent int code, @OpenedWithParent String libelle) {
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
