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

/** The answer since v3: dates as AAAA-MM-JJ, {@code 00} where a part is unknown. */
@View(service = Service.CNAF, version = ApiVersion.V3, scopes = {CNAF_QUOTIENT_FAMILIAL, CNAF_ALLOCATAIRES, CNAF_ENFANTS,
        CNAF_ADRESSE})
record QuotientFamilialV3(
        @OpenedBy(CNAF_QUOTIENT_FAMILIAL) Quotient quotientFamilial,
        @OpenedBy(CNAF_ALLOCATAIRES) List<Personne> allocataires,
        @OpenedBy(CNAF_ENFANTS) List<Personne> enfants,
        @OpenedBy(CNAF_ADRESSE) Adresse adresse) {

    record Quotient(
            @OpenedWithParent String fournisseur,
            @OpenedWithParent int valeur,
            @OpenedWithParent int annee,
            @OpenedWithParent int mois,
            @OpenedWithParent int anneeCalcul,
            @OpenedWithParent int moisCalcul) {
    }

    record Personne(
            @OpenedWithParent String nomNaissance,
            @OpenedWithParent String nomUsage,
            @OpenedWithParent String prenoms,
            @OpenedWithParent String dateNaissance,
            @OpenedWithParent String sexe) {

        static Personne de(QuotientFamilial.Personne personne) {
            return new Personne(personne.nomNaissance(), personne.nomUsage(), String.join(" ", personne.prenoms()),
                    personne.naissance().iso(), Texte.de(personne.sexe()));
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

    static QuotientFamilialV3 de(QuotientFamilial qf) {
        return new QuotientFamilialV3(
                new Quotient(qf.regime().name(), qf.valeur(), qf.mois().getYear(), qf.mois().getMonthValue(),
                        qf.moisCalcul().getYear(), qf.moisCalcul().getMonthValue()),
                qf.allocataires().stream().map(Personne::de).toList(), qf.enfants().stream().map(Personne::de).toList(),
                Adresse.de(qf.adresse()));
    }
}
