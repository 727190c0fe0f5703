package fr.apiparticulier.gateway.quotient;

import static fr.apiparticulier.contract.scope.Scope.CNAF_ADRESSE;
import static fr.apiparticulier.contract.scope.Scope.CNAF_ALLOCATAIRES;
import static fr.apiparticulier.contract.scope.Scope.CNAF_ENFANTS;
import static fr.apiparticulier.contract.scope.Scope.CNAF_QUOTIENT_FAMILIAL;

import java.util.List;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.cnaf.QuotientFamilial;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.mask.OpenedBy;
import fr.apiparticulier.gateway.mask.OpenedWithParent;
import fr.apiparticulier.gateway.mask.Texte;
import fr.apiparticulier.gateway.mask.View;

/** The answer to an identity in v2: dates in three strings, null where a part is unknown. */
@View(service = Service.CNAF, version = ApiVersion.V2, scopes = {CNAF_QUOTIENT_FAMILIAL, CNAF_ALLOCATAIRES, CNAF_ENFANTS,
        CNAF_ADRESSE})
record FamilleV2(
        @OpenedBy(CNAF_QUOTIENT_FAMILIAL) String regime,
        @OpenedBy(CNAF_QUOTIENT_FAMILIAL) int quotientFamilial,
        @OpenedBy(CNAF_QUOTIENT_FAMILIAL) int mois,
        @OpenedBy(CNAF_QUOTIENT_FAMILIAL) int annee,
        @OpenedBy(CNAF_ALLOCATAIRES) List<Personne> allocataires,
        @OpenedBy(CNAF_ENFANTS) List<Personne> enfants,
        @OpenedBy(CNAF_ADRESSE) Adresse adresse) {

    record Personne(
            @OpenedWithParent String nomNaissance,
            @OpenedWithParent String nomUsuel,
            @OpenedWithParent String prenoms,
            @OpenedWithParent String anneeDateDeNaissance,
            @OpenedWithParent String moisDateDeNaissance,
            @OpenedWithParent String jourDateDeNaissance,
            @OpenedWithParent String sexe) {

        static Personne de(QuotientFamilial.Personne personne) {
            return new Personne(personne.nomNaissance(), personne.nomUsage(), String.join(" ", personne.prenoms()),
                    Texte.chiffres("%04d", personne.naissance().annee()),
                    Texte.chiffres("%02d", personne.naissance().mois()),
                    Texte.chiffres("%02d", personne.naissance().jour()),
                    Texte.de(personne.sexe()));
        }
    }

    record Adresse(
            @OpenedWithParent String identite,
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

    static FamilleV2 de(QuotientFamilial qf) {
        return new FamilleV2(qf.regime().name(), qf.valeur(), qf.mois().getMonthValue(), qf.mois().getYear(),
                qf.allocataires().stream().map(Personne::de).toList(), qf.enfants().stream().map(Personne::de).toList(),
                Adresse.de(qf.adresse()));
    }
}
