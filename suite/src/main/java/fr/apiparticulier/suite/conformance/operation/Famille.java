package fr.apiparticulier.suite.conformance.operation;

import java.util.Optional;
import java.util.stream.Stream;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.cnaf.Prestation;

/** What an operation is about, whatever its version and the way of asking. A right to a benefit has the benefit's name. */
public enum Famille {
    QUOTIENT_FAMILIAL(Service.CNAF),
    REVENU_SOLIDARITE_ACTIVE(Service.CNAF),
    PRIME_ACTIVITE(Service.CNAF),
    ALLOCATION_ADULTE_HANDICAPE(Service.CNAF),
    ALLOCATION_SOUTIEN_FAMILIAL(Service.CNAF),
    COMPLEMENTAIRE_SANTE_SOLIDAIRE(Service.CNAF),
    ALLOCATION_ENFANT_HANDICAPE(Service.CNAF),
    PARTICIPATION_FAMILIALE_EAJE(Service.CNAF),
    ETUDIANT(Service.MESR),
    BOURSIER(Service.CNOUS),
    SITUATION(Service.POLE_EMPLOI),
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

    /** @return the benefit whose right it is about; empty if it is about something else */
    public Optional<Prestation> prestation() {
        return Stream.of(Prestation.values()).filter(prestation -> prestation.name().equals(name())).findFirst();
    }
}
