package fr.apiparticulier.gateway.prestation;

import static fr.apiparticulier.contract.scope.Scope.ALLOCATION_ADULTE_HANDICAPE;
import static fr.apiparticulier.contract.scope.Scope.ALLOCATION_SOUTIEN_FAMILIAL;
import static fr.apiparticulier.contract.scope.Scope.COMPLEMENTAIRE_SANTE_SOLIDAIRE;
import static fr.apiparticulier.contract.scope.Scope.PRIME_ACTIVITE;
import static fr.apiparticulier.contract.scope.Scope.PRIME_ACTIVITE_MAJORATION;
import static fr.apiparticulier.contract.scope.Scope.REVENU_SOLIDARITE_ACTIVE;
import static fr.apiparticulier.contract.scope.Scope.REVENU_SOLIDARITE_ACTIVE_MAJORATION;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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

    @RegisterForReflection
    @View(service = Service.CNAF, version = ApiVersion.V2,
            scopes = {REVENU_SOLIDARITE_ACTIVE, REVENU_SOLIDARITE_ACTIVE_MAJORATION})
    record Rsa(
            @OpenedBy(REVENU_SOLIDARITE_ACTIVE) @Schema(
                    description = "beneficiaire si la personne a droit au revenu de solidarité active (RSA) le jour de "
                            + "l'appel.",
                    enumeration = {
                            "beneficiaire", "non_beneficiaire"},
                    example = "beneficiaire") String status,
            @OpenedBy(REVENU_SOLIDARITE_ACTIVE_MAJORATION) @Schema(
                    description = "true si ce RSA est majoré pour isolement ; null sans droit.", nullable = true,
                    example = "false") Boolean majoration,
            @OpenedBy(REVENU_SOLIDARITE_ACTIVE) @Schema(
                    description = "Jour depuis lequel le droit est ouvert ; null sans droit.", nullable = true, format = "date",
                    example = "2026-02-01") String dateDebut,
            @OpenedBy(REVENU_SOLIDARITE_ACTIVE) @Schema(description = "Toujours null : la fin du droit n'est plus transmise.",
                    nullable = true) String dateFin){

        static Rsa de(Droit droit) {
            return new Rsa(statut(droit), droit.majoration(), Texte.de(droit.debut()), null);
        }
    }

    @RegisterForReflection
    @View(service = Service.CNAF, version = ApiVersion.V2, scopes = {PRIME_ACTIVITE, PRIME_ACTIVITE_MAJORATION})
    record Prime(
            @OpenedBy(PRIME_ACTIVITE) @Schema(
                    description = "beneficiaire si la personne a droit à la prime d'activité le jour de l'appel.",
                    enumeration = {
                            "beneficiaire", "non_beneficiaire"},
                    example = "beneficiaire") String status,
            @OpenedBy(PRIME_ACTIVITE_MAJORATION) @Schema(
                    description = "true si cette prime est majorée pour isolement ; null sans droit.", nullable = true,
                    example = "false") Boolean majoration,
            @OpenedBy(PRIME_ACTIVITE) @Schema(description = "Jour depuis lequel le droit est ouvert ; null sans droit.",
                    nullable = true, format = "date", example = "2026-02-01") String dateDebut,
            @OpenedBy(PRIME_ACTIVITE) @Schema(description = "Toujours null : la fin du droit n'est plus transmise.",
                    nullable = true) String dateFin){

        static Prime de(Droit droit) {
            return new Prime(statut(droit), droit.majoration(), Texte.de(droit.debut()), null);
        }
    }

    @RegisterForReflection
    @View(service = Service.CNAF, version = ApiVersion.V2, scopes = ALLOCATION_ADULTE_HANDICAPE)
    record Aah(
            @OpenedBy(ALLOCATION_ADULTE_HANDICAPE) @Schema(
                    description = "beneficiaire si la personne a droit à l'allocation aux adultes handicapés (AAH) le jour de "
                            + "l'appel.",
                    enumeration = {
                            "beneficiaire", "non_beneficiaire"},
                    example = "beneficiaire") String status,
            @OpenedBy(ALLOCATION_ADULTE_HANDICAPE) @Schema(
                    description = "Jour depuis lequel le droit est ouvert ; null sans droit.", nullable = true, format = "date",
                    example = "2026-02-01") String dateDebut){

        static Aah de(Droit droit) {
            return new Aah(statut(droit), Texte.de(droit.debut()));
        }
    }

    @RegisterForReflection
    @View(service = Service.CNAF, version = ApiVersion.V2, scopes = ALLOCATION_SOUTIEN_FAMILIAL)
    record Asf(
            @OpenedBy(ALLOCATION_SOUTIEN_FAMILIAL) @Schema(
                    description = "beneficiaire si la personne a droit à l'allocation de soutien familial (ASF) le jour de "
                            + "l'appel.",
                    enumeration = {
                            "beneficiaire", "non_beneficiaire"},
                    example = "beneficiaire") String status,
            @OpenedBy(ALLOCATION_SOUTIEN_FAMILIAL) @Schema(
                    description = "Jour depuis lequel le droit est ouvert ; null sans droit.", nullable = true, format = "date",
                    example = "2026-02-01") String dateDebut,
            @OpenedBy(ALLOCATION_SOUTIEN_FAMILIAL) @Schema(
                    description = "Toujours null : la fin du droit n'est plus transmise.", nullable = true) String dateFin){

        static Asf de(Droit droit) {
            return new Asf(statut(droit), Texte.de(droit.debut()), null);
        }
    }

    @RegisterForReflection
    @View(service = Service.CNAF, version = ApiVersion.V2, scopes = COMPLEMENTAIRE_SANTE_SOLIDAIRE)
    record Css(
            @OpenedBy(COMPLEMENTAIRE_SANTE_SOLIDAIRE) @Schema(
                    description = "Droit à la complémentaire santé solidaire (C2S) le jour de l'appel, avec ou sans "
                            + "participation de la personne à son coût.",
                    enumeration = {
                            "beneficiaire_sans_participation_financiere", "beneficiaire_avec_participation_financiere",
                            "non_beneficiaire_css"},
                    example = "beneficiaire_sans_participation_financiere") String status,
            @OpenedBy(COMPLEMENTAIRE_SANTE_SOLIDAIRE) @Schema(
                    description = "Jour depuis lequel le droit est ouvert ; null sans droit.", nullable = true, format = "date",
                    example = "2026-02-01") String dateDebut,
            @OpenedBy(COMPLEMENTAIRE_SANTE_SOLIDAIRE) @Schema(
                    description = "Toujours null : la fin du droit n'est plus transmise.", nullable = true) String dateFin){

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
