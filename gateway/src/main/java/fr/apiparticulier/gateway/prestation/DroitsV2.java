package fr.apiparticulier.gateway.prestation;

import static fr.apiparticulier.contract.scope.Scope.ALLOCATION_ADULTE_HANDICAPE;
import static fr.apiparticulier.contract.scope.Scope.ALLOCATION_SOUTIEN_FAMILIAL;
import static fr.apiparticulier.contract.scope.Scope.COMPLEMENTAIRE_SANTE_SOLIDAIRE;
import static fr.apiparticulier.contract.scope.Scope.PRIME_ACTIVITE;
import static fr.apiparticulier.contract.scope.Scope.PRIME_ACTIVITE_MAJORATION;
import static fr.apiparticulier.contract.scope.Scope.REVENU_SOLIDARITE_ACTIVE;
import static fr.apiparticulier.contract.scope.Scope.REVENU_SOLIDARITE_ACTIVE_MAJORATION;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.cnaf.Droit;
import fr.apiparticulier.contract.cnaf.Droit.Qualite;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.mask.OpenedBy;
import fr.apiparticulier.gateway.mask.Texte;
import fr.apiparticulier.gateway.mask.View;

/** The right to a benefit in v2. {@code dateFin} has been null for everybody since the holders stopped telling it. */
final class DroitsV2 {

    private DroitsV2() {
    }

    @View(service = Service.CNAF, version = ApiVersion.V2,
            scopes = {REVENU_SOLIDARITE_ACTIVE, REVENU_SOLIDARITE_ACTIVE_MAJORATION})
    record Rsa(
            @OpenedBy(REVENU_SOLIDARITE_ACTIVE) String status,
            @OpenedBy(REVENU_SOLIDARITE_ACTIVE_MAJORATION) Boolean majoration,
            @OpenedBy(REVENU_SOLIDARITE_ACTIVE) String dateDebut,
            @OpenedBy(REVENU_SOLIDARITE_ACTIVE) String dateFin) {

        static Rsa de(Droit droit) {
            return new Rsa(statut(droit), droit.majoration(), Texte.de(droit.debut()), null);
        }
    }

    @View(service = Service.CNAF, version = ApiVersion.V2, scopes = {PRIME_ACTIVITE, PRIME_ACTIVITE_MAJORATION})
    record Prime(
            @OpenedBy(PRIME_ACTIVITE) String status,
            @OpenedBy(PRIME_ACTIVITE_MAJORATION) Boolean majoration,
            @OpenedBy(PRIME_ACTIVITE) String dateDebut,
            @OpenedBy(PRIME_ACTIVITE) String dateFin) {

        static Prime de(Droit droit) {
            return new Prime(statut(droit), droit.majoration(), Texte.de(droit.debut()), null);
        }
    }

    @View(service = Service.CNAF, version = ApiVersion.V2, scopes = ALLOCATION_ADULTE_HANDICAPE)
    record Aah(
            @OpenedBy(ALLOCATION_ADULTE_HANDICAPE) String status,
            @OpenedBy(ALLOCATION_ADULTE_HANDICAPE) String dateDebut) {

        static Aah de(Droit droit) {
            return new Aah(statut(droit), Texte.de(droit.debut()));
        }
    }

    @View(service = Service.CNAF, version = ApiVersion.V2, scopes = ALLOCATION_SOUTIEN_FAMILIAL)
    record Asf(
            @OpenedBy(ALLOCATION_SOUTIEN_FAMILIAL) String status,
            @OpenedBy(ALLOCATION_SOUTIEN_FAMILIAL) String dateDebut,
            @OpenedBy(ALLOCATION_SOUTIEN_FAMILIAL) String dateFin) {

        static Asf de(Droit droit) {
            return new Asf(statut(droit), Texte.de(droit.debut()), null);
        }
    }

    @View(service = Service.CNAF, version = ApiVersion.V2, scopes = COMPLEMENTAIRE_SANTE_SOLIDAIRE)
    record Css(
            @OpenedBy(COMPLEMENTAIRE_SANTE_SOLIDAIRE) String status,
            @OpenedBy(COMPLEMENTAIRE_SANTE_SOLIDAIRE) String dateDebut,
            @OpenedBy(COMPLEMENTAIRE_SANTE_SOLIDAIRE) String dateFin) {

        static Css de(Droit droit) {
            return new Css(statutCss(droit), Texte.de(droit.debut()), null);
        }
    }

    private static String statut(Droit droit) {
        return droit.qualite() == Qualite.NON_BENEFICIAIRE ? "non_beneficiaire" : "beneficiaire";
    }

    private static String statutCss(Droit droit) {
        if (droit.qualite() == Qualite.NON_BENEFICIAIRE) {
            return "non_beneficiaire_css";
        }
        return droit.participation()
                ? "beneficiaire_avec_participation_financiere"
                : "beneficiaire_sans_participation_financiere";
    }
}
