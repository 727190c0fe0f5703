package fr.apiparticulier.gateway.emploi;

import static fr.apiparticulier.contract.scope.Scope.POLE_EMPLOI_PAIEMENTS;

import java.math.BigDecimal;
import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.emploi.DemandeurEmploiApi.ParIdentifiant;
import fr.apiparticulier.contract.emploi.Paiements;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.mask.OpenedBy;
import fr.apiparticulier.gateway.mask.OpenedWithParent;
import fr.apiparticulier.gateway.mask.Texte;
import fr.apiparticulier.gateway.mask.View;

/** Payments since v3; no scope of its own names the identifier, so whatever opens the route does. */
@RegisterForReflection(registerFullHierarchy = true)
@View(service = Service.POLE_EMPLOI, version = ApiVersion.V3, scopes = POLE_EMPLOI_PAIEMENTS)
record IndemnitesV3(
        @OpenedBy(POLE_EMPLOI_PAIEMENTS) @Schema(description = "Identifiant France Travail, tel que l'appel l'a donné.",
                example = "zoe.imaginaire") String identifiant,
        @OpenedBy(POLE_EMPLOI_PAIEMENTS) @Schema(description = "Paiements, du plus ancien au plus récent ; au moins un.",
                minItems = 1) List<Paiement> paiements) {

    record Paiement(
            @OpenedWithParent @Schema(description = "Jour du versement.", format = "date",
                    example = "2026-01-31") String dateVersement,
            @OpenedWithParent @Schema(
                    description = "Montant versé, en euros, après l'impôt à la source ; négatif si de l'argent est repris.",
                    example = "120.50") BigDecimal montantTotal,
            @OpenedWithParent @Schema(description = "Part des allocations, en euros, avant l'impôt à la source.",
                    example = "100.00") BigDecimal montantAllocations,
            @OpenedWithParent @Schema(description = "Part des aides, en euros, avant l'impôt à la source.",
                    example = "20.50") BigDecimal montantAides,
            @OpenedWithParent @Schema(
                    description = "Part des autres paiements (primes, avances, reversements), en euros, avant l'impôt à la "
                            + "source.",
                    example = "0") BigDecimal montantAutres) {

        static Paiement de(Paiements.Paiement paiement) {
            return new Paiement(Texte.de(paiement.date()), paiement.total(), paiement.allocations(), paiement.aides(),
                    paiement.autres());
        }
    }

    static IndemnitesV3 de(Paiements paiements, ParIdentifiant question) {
        return new IndemnitesV3(question.identifiant(), paiements.paiements().stream().map(Paiement::de).toList());
    }
}
