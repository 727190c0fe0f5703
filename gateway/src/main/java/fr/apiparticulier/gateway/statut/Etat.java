package fr.apiparticulier.gateway.statut;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** How somebody does, from good to bad. */
@RegisterForReflection
enum Etat {
    OPERATIONNEL("Opérationnel"),
    /** Nothing is known: not even that nothing was asked. */
    INCONNU("Non mesuré"),
    MAINTENANCE("En maintenance"),
    /** Fails more often than is promised. */
    PERTURBE("Perturbé"),
    EN_PANNE("En panne");

    private final String libelle;

    Etat(String libelle) {
        this.libelle = libelle;
    }

    /** @return the word for software */
    @JsonValue
    String mot() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return the word for people */
    String libelle() {
        return libelle;
    }

    boolean estIncident() {
        return this == PERTURBE || this == EN_PANNE;
    }

    Etat auPire(Etat autre) {
        return compareTo(autre) < 0 ? autre : this;
    }
}
