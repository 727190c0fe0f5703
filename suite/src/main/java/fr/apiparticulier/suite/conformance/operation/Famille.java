package fr.apiparticulier.suite.conformance.operation;

import fr.apiparticulier.contract.appel.Service;

/** What an operation is about, whatever its version and the way of asking. */
public enum Famille {
    QUOTIENT_FAMILIAL(Service.CNAF),
    ETUDIANT(Service.MESR),
    BOURSIER(Service.CNOUS),
    SITUATION(
            Service.POLE_EMPLOI),
    PAIEMENTS(Service.POLE_EMPLOI),
    SCOLARITE(Service.EDUCATION);

    private final Service service;

    Famille(Service service) {
        this.service = service;
    }

    /** @return the provider that answers */
    public Service service() {
        return service;
    }
}
