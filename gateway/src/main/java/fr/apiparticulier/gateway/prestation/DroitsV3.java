package fr.apiparticulier.gateway.prestation;

import static fr.apiparticulier.contract.scope.Scope.ALLOCATION_ADULTE_HANDICAPE;
import static fr.apiparticulier.contract.scope.Scope.ALLOCATION_SOUTIEN_FAMILIAL;
import static fr.apiparticulier.contract.scope.Scope.CNAV_ALLOCATION_ENFANT_HANDICAPE;
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

/** The right to a benefit since v3. */
final class DroitsV3 {

    private DroitsV3() {
    }

    @RegisterForReflection
    @View(service = Service.CNAF, version = ApiVersion.V3,
            scopes = {REVENU_SOLIDARITE_ACTIVE, REVENU_SOLIDARITE_ACTIVE_MAJORATION})
    record Rsa(
            @OpenedBy(REVENU_SOLIDARITE_ACTIVE) @Schema(
                    description = "true si la personne a droit au revenu de solidarité active (RSA) le jour de l'appel.",
                    example = "true") boolean estBeneficiaire,
            @OpenedBy(REVENU_SOLIDARITE_ACTIVE_MAJORATION) @Schema(
                    description = "true si ce RSA est majoré pour isolement ; null sans droit.", nullable = true,
                    example = "false") Boolean avecMajoration,
            @OpenedBy(REVENU_SOLIDARITE_ACTIVE) @Schema(
                    description = "Jour depuis lequel le droit est ouvert ; null sans droit.", nullable = true, format = "date",
                    example = "2026-02-01") String dateDebutDroit) {

        static Rsa de(Droit droit) {
            return new Rsa(ouvert(droit), droit.majoration(), Texte.de(droit.debut()));
        }
    }

    @RegisterForReflection
    @View(service = Service.CNAF, version = ApiVersion.V3, scopes = {PRIME_ACTIVITE, PRIME_ACTIVITE_MAJORATION})
    record Prime(
            @OpenedBy(PRIME_ACTIVITE) @Schema(
                    description = "true si la personne a droit à la prime d'activité le jour de l'appel.",
                    example = "true") boolean estBeneficiaire,
            @OpenedBy(PRIME_ACTIVITE_MAJORATION) @Schema(
                    description = "true si cette prime est majorée pour isolement ; null sans droit.", nullable = true,
                    example = "false") Boolean avecMajoration,
            @OpenedBy(PRIME_ACTIVITE) @Schema(description = "Jour depuis lequel le droit est ouvert ; null sans droit.",
                    nullable = true, format = "date", example = "2026-02-01") String dateDebutDroit) {

        static Prime de(Droit droit) {
            return new Prime(ouvert(droit), droit.majoration(), Texte.de(droit.debut()));
        }
    }

    @RegisterForReflection
    @View(service = Service.CNAF, version = ApiVersion.V3, scopes = ALLOCATION_ADULTE_HANDICAPE)
    record Aah(
            @OpenedBy(ALLOCATION_ADULTE_HANDICAPE) @Schema(
                    description = "true si la personne a droit à l'allocation aux adultes handicapés (AAH) le jour de l'appel.",
                    example = "true") boolean estBeneficiaire,
            @OpenedBy(ALLOCATION_ADULTE_HANDICAPE) @Schema(
                    description = "Jour depuis lequel le droit est ouvert ; null sans droit.", nullable = true, format = "date",
                    example = "2026-02-01") String dateDebutDroit) {

        static Aah de(Droit droit) {
            return new Aah(ouvert(droit), Texte.de(droit.debut()));
        }
    }

    @RegisterForReflection
    @View(service = Service.CNAF, version = ApiVersion.V3, scopes = ALLOCATION_SOUTIEN_FAMILIAL)
    record Asf(
            @OpenedBy(ALLOCATION_SOUTIEN_FAMILIAL) @Schema(
                    description = "true si la personne a droit à l'allocation de soutien familial (ASF) le jour de l'appel.",
                    example = "true") boolean estBeneficiaire,
            @OpenedBy(ALLOCATION_SOUTIEN_FAMILIAL) @Schema(
                    description = "Jour depuis lequel le droit est ouvert ; null sans droit.", nullable = true, format = "date",
                    example = "2026-02-01") String dateDebutDroit) {

        static Asf de(Droit droit) {
            return new Asf(ouvert(droit), Texte.de(droit.debut()));
        }
    }

    @RegisterForReflection
    @View(service = Service.CNAF, version = ApiVersion.V3, scopes = COMPLEMENTAIRE_SANTE_SOLIDAIRE)
    record Css(
            @OpenedBy(COMPLEMENTAIRE_SANTE_SOLIDAIRE) @Schema(
                    description = "true si la personne a droit à la complémentaire santé solidaire (C2S) le jour de l'appel.",
                    example = "true") boolean estBeneficiaire,
            @OpenedBy(COMPLEMENTAIRE_SANTE_SOLIDAIRE) @Schema(
                    description = "true si la personne participe au coût de cette couverture ; null sans droit.",
                    nullable = true, example = "false") Boolean avecParticipation,
            @OpenedBy(COMPLEMENTAIRE_SANTE_SOLIDAIRE) @Schema(
                    description = "Jour depuis lequel le droit est ouvert ; null sans droit.", nullable = true, format = "date",
                    example = "2026-02-01") String dateDebutDroit) {

        static Css de(Droit droit) {
            return new Css(ouvert(droit), droit.participation(), Texte.de(droit.debut()));
        }
    }

    @RegisterForReflection
    @View(service = Service.CNAF, version = ApiVersion.V3, scopes = CNAV_ALLOCATION_ENFANT_HANDICAPE)
    record Aeeh(
            @OpenedBy(CNAV_ALLOCATION_ENFANT_HANDICAPE) @Schema(
                    description = "Allocation d'éducation de l'enfant handicapé (AEEH) : allocataire pour qui la reçoit, "
                            + "ouvrant_droit pour l'enfant au titre duquel elle est versée, non_beneficiaire pour tout "
                            + "autre.",
                    enumeration = {
                            "allocataire", "ouvrant_droit", "non_beneficiaire"},
                    example = "allocataire") String status,
            @OpenedBy(CNAV_ALLOCATION_ENFANT_HANDICAPE) @Schema(
                    description = "Jour depuis lequel le droit est ouvert ; null sans droit.", nullable = true, format = "date",
                    example = "2026-02-01") String dateDebutDroit){

        static Aeeh de(Droit droit) {
            String status = switch (droit.qualite()) {
                case BENEFICIAIRE -> "allocataire";
                case OUVRANT_DROIT -> "ouvrant_droit";
                case NON_BENEFICIAIRE -> "non_beneficiaire";
            };
            return new Aeeh(status, Texte.de(droit.debut()));
        }
    }

    private static boolean ouvert(Droit droit) {
        return droit.qualite() != Qualite.NON_BENEFICIAIRE;
    }
}
