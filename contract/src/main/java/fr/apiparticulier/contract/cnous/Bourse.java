package fr.apiparticulier.contract.cnous;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Sexe;

/**
 * A scholarship file of one campaign.
 *
 * @param prenoms at least one
 * @param lieuNaissance commune or country of birth in words, or null
 * @param echelon {@code 0bis}, or {@code 1} to {@code 8}; may be null of who is not boursier
 * @param provisoire whether the decision is conditional still
 * @param dateRentree start of term; may be null of who is not boursier
 * @param dureeVersement months of payment, zero or more; may be null of who is not boursier
 * @param dateRadiation set only for students struck off
 * @param source who grants it
 * @param email or null
 */
public record Bourse(
        String nom,
        List<String> prenoms,
        DateNaissance naissance,
        String lieuNaissance,
        Sexe sexe,
        boolean boursier,
        String echelon,
        boolean provisoire,
        LocalDate dateRentree,
        Integer dureeVersement,
        String villeEtudes,
        String etablissement,
        String email,
        boolean radie,
        LocalDate dateRadiation,
        Source source) implements Discret {

    /** What a provider leaves out must not become an answer. */
    public Bourse {
        Objects.requireNonNull(nom, "nom");
        prenoms = List.copyOf(prenoms);
        if (prenoms.isEmpty()) {
            throw new IllegalArgumentException("prenoms: empty (expected: at least one)");
        }
        Objects.requireNonNull(naissance, "naissance");
        Objects.requireNonNull(source, "source");
        if (dureeVersement != null && dureeVersement < 0) {
            throw new IllegalArgumentException("dureeVersement: negative (expected: months, zero or more)");
        }
    }

    /** A Crous grants most scholarships; a région those of its health and social-work schools. */
    public enum Source {
        CROUS,
        REGION
    }

    /** @return the public flag {@code echelon_bourse_regionale_provisoire}: only a région's échelon is ever told to be provisional */
    public boolean echelonRegionalProvisoire() {
        return source == Source.REGION && provisoire;
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
