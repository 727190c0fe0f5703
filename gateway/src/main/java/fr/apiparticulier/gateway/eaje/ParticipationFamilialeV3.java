package fr.apiparticulier.gateway.eaje;

import static fr.apiparticulier.contract.scope.Scope.CNAV_PARTICIPATION_FAMILIALE_EAJE_ADRESSE;
import static fr.apiparticulier.contract.scope.Scope.CNAV_PARTICIPATION_FAMILIALE_EAJE_ALLOCATAIRES;
import static fr.apiparticulier.contract.scope.Scope.CNAV_PARTICIPATION_FAMILIALE_EAJE_ENFANTS;
import static fr.apiparticulier.contract.scope.Scope.CNAV_PARTICIPATION_FAMILIALE_EAJE_PARAMETRES_CALCUL;

import java.util.List;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.cnaf.ParticipationFamiliale;
import fr.apiparticulier.contract.cnaf.QuotientFamilial;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.mask.OpenedBy;
import fr.apiparticulier.gateway.mask.OpenedWithParent;
import fr.apiparticulier.gateway.mask.Texte;
import fr.apiparticulier.gateway.mask.View;

/** What an early-childhood place is priced on: dates as AAAA-MM-JJ, {@code 00} where a part is unknown. */
@View(service = Service.CNAF, version = ApiVersion.V3,
        scopes = {CNAV_PARTICIPATION_FAMILIALE_EAJE_ALLOCATAIRES, CNAV_PARTICIPATION_FAMILIALE_EAJE_ENFANTS,
                CNAV_PARTICIPATION_FAMILIALE_EAJE_ADRESSE, CNAV_PARTICIPATION_FAMILIALE_EAJE_PARAMETRES_CALCUL})
record ParticipationFamilialeV3(
        @OpenedBy(CNAV_PARTICIPATION_FAMILIALE_EAJE_ALLOCATAIRES) List<Personne> allocataires,
        @OpenedBy(CNAV_PARTICIPATION_FAMILIALE_EAJE_ENFANTS) List<Personne> enfants,
        @OpenedBy(CNAV_PARTICIPATION_FAMILIALE_EAJE_ADRESSE) Adresse adresse,
        @OpenedBy(CNAV_PARTICIPATION_FAMILIALE_EAJE_PARAMETRES_CALCUL) Calcul parametresCalculParticipationFamiliale) {

    record Personne(
            @OpenedWithParent String nomNaissance,
            @OpenedWithParent String nomUsage,
            @OpenedWithParent String prenoms,
            @OpenedWithParent String dateNaissance,
            @OpenedWithParent String sexe,
            @OpenedWithParent String codeCogInseeCommuneNaissance) {

        static Personne de(ParticipationFamiliale.Membre membre) {
            QuotientFamilial.Personne personne = membre.personne();
            return new Personne(personne.nomNaissance(), personne.nomUsage(), String.join(" ", personne.prenoms()),
                    personne.naissance().iso(), Texte.de(personne.sexe()), membre.codeCommune());
        }
    }

    record Adresse(
            @OpenedWithParent String destinataire,
            @OpenedWithParent String complementInformation,
            @OpenedWithParent String complementInformationGeographique,
            @OpenedWithParent String numeroLibelleVoie,
            @OpenedWithParent String lieuDit,
            @OpenedWithParent String codePostalVille,
            @OpenedWithParent String pays) {

        static Adresse de(QuotientFamilial.Adresse adresse) {
            return new Adresse(adresse.destinataire(), adresse.complementInformation(), adresse.complementGeographique(),
                    adresse.numeroLibelleVoie(), adresse.lieuDit(), adresse.codePostalVille(), adresse.pays());
        }
    }

    record Calcul(
            @OpenedWithParent int nombreEnfantsACharge,
            @OpenedWithParent int nombreEnfantsBeneficiaireAeeh,
            @OpenedWithParent BaseRessources baseRessourcesAnnuelles) {
    }

    record BaseRessources(@OpenedWithParent int valeur, @OpenedWithParent int anneeCalcul) {
    }

    static ParticipationFamilialeV3 de(ParticipationFamiliale famille) {
        return new ParticipationFamilialeV3(
                famille.allocataires().stream().map(Personne::de).toList(),
                famille.enfants().stream().map(Personne::de).toList(),
                Adresse.de(famille.adresse()),
                new Calcul(famille.nombreEnfantsACharge(), famille.nombreEnfantsAeeh(),
                        new BaseRessources(famille.ressources().valeur(), famille.ressources().annee())));
    }
}
