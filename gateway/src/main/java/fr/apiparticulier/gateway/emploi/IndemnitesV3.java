package fr.apiparticulier.gateway.emploi;

import static fr.apiparticulier.contract.scope.Scope.POLE_EMPLOI_PAIEMENTS;

import java.math.BigDecimal;
import java.util.List;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.emploi.DemandeurEmploiApi.ParIdentifiant;
import fr.apiparticulier.contract.emploi.Paiements;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.mask.OpenedBy;
import fr.apiparticulier.gateway.mask.OpenedWithParent;
import fr.apiparticulier.gateway.mask.Texte;
import fr.apiparticulier.gateway.mask.View;

/** Payments since v3; no scope of its own names the identifier, so whatever opens the route does. */
@View(service = Service.POLE_EMPLOI, version = ApiVersion.V3, scopes = POLE_EMPLOI_PAIEMENTS)
record IndemnitesV3(
        @OpenedBy(POLE_EMPLOI_PAIEMENTS) String identifiant,
        @OpenedBy(POLE_EMPLOI_PAIEMENTS) List<Paiement> paiements) {

    record Paiement(
            @OpenedWithParent String dateVersement,
            @OpenedWithParent BigDecimal montantTotal,
            @OpenedWithParent BigDecimal montantAllocations,
            @OpenedWithParent BigDecimal montantAides,
            @OpenedWithParent BigDecimal montantAutres) {

        static Paiement de(Paiements.Paiement paiement) {
            return new Paiement(Texte.de(paiement.date()), paiement.total(), paiement.allocations(), paiement.aides(),
                    paiement.autres());
        }
    }

    static IndemnitesV3 de(Paiements paiements, ParIdentifiant question) {
        return new IndemnitesV3(question.identifiant(), paiements.paiements().stream().map(Paiement::de).toList());
    }
}
