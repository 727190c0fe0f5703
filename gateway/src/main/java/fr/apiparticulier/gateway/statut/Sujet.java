package fr.apiparticulier.gateway.statut;

import java.util.Arrays;
import java.util.Optional;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.provider.Operation;

/** Whose state is told: the gateway's own, and each provider's. */
enum Sujet {
    PASSERELLE(null, "Passerelle API Particulier"),
    CNAF(Service.CNAF, "Prestations familiales et sociales (CNAF, MSA)"),
    EDUCATION(Service.EDUCATION, "Éducation nationale"),
    MESR(Service.MESR, "Enseignement supérieur (MESR)"),
    CNOUS(Service.CNOUS, "Bourses étudiantes (Cnous)"),
    POLE_EMPLOI(Service.POLE_EMPLOI, "France Travail");

    private final Service service;
    private final String nom;

    Sujet(Service service, String nom) {
        this.service = service;
        this.nom = nom;
    }

    static Sujet de(Service service) {
        return Arrays.stream(values()).filter(sujet -> sujet.service == service).findFirst().orElseThrow();
    }

    /** @return empty for what an earlier or later release may have written */
    static Optional<Sujet> parCle(String cle) {
        return Arrays.stream(values()).filter(sujet -> sujet.cle().equals(cle)).findFirst();
    }

    /** @return null for the gateway */
    Service service() {
        return service;
    }

    /** @return its name in the roll-up, which is the journal's */
    String cle() {
        return service == null ? "passerelle" : service.audience();
    }

    /** @return its name for software, as in {@code pole-emploi} */
    String id() {
        return service == null ? "passerelle" : Operation.name(service);
    }

    /** @return its name for people, in French */
    String nom() {
        return nom;
    }
}
