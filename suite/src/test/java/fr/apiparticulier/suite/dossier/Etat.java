package fr.apiparticulier.suite.dossier;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.chaos.detour.Panne;

/** What may become of one resource of a dossier, and what the contract has for it. */
enum Etat {

    SERVIE(Panne.AUCUNE, 200, "served", null),
    INTROUVABLE(Panne.AUCUNE, 404, "not_found", "003"),
    /** The token has no right to it. */
    REFUSEE(Panne.AUCUNE, 403, "denied", null),
    /** Its provider takes the question, and says nothing in time. */
    LENTE(Panne.SILENCE, 504, "provider_failed", "002"),
    /** Nobody listens at its provider's address. */
    EN_PANNE(Panne.REFUS, 502, "provider_failed", "001"),
    /** Its provider has said that it is not there now. */
    EN_MAINTENANCE(Panne.AUCUNE, 503, "maintenance", "020"),
    /** Its provider refuses to be asked any more. */
    EN_TROP(Panne.SURCHARGE, 502, "provider_failed", "008");

    private static final String DROITS_INSUFFISANTS = "00100";

    private final Panne panne;
    private final int statut;
    private final String issue;
    private final String sousCode;

    Etat(Panne panne, int statut, String issue, String sousCode) {
        this.panne = panne;
        this.statut = statut;
        this.issue = issue;
        this.sousCode = sousCode;
    }

    /** @return how its provider behaves meanwhile, towards everybody */
    Panne panne() {
        return panne;
    }

    int statut() {
        return statut;
    }

    String issue() {
        return issue;
    }

    /** @return of its first error; null if there is none */
    String code(Service service) {
        if (this == REFUSEE) {
            return DROITS_INSUFFISANTS;
        }
        return sousCode == null ? null : service.holder().prefix() + sousCode;
    }
}
