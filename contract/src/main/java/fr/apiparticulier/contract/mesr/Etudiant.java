package fr.apiparticulier.contract.mesr;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.DateNaissance;

/**
 * A student and those of their admissions that the question's populations hold.
 *
 * @param ine or null for those who have none yet
 * @param inscriptions never empty
 */
public record Etudiant(
        String ine, String nomNaissance, String prenom, DateNaissance naissance, List<Inscription> inscriptions)
        implements
        Discret {

    /** What a provider leaves out must not become an answer. */
    public Etudiant {
        Objects.requireNonNull(nomNaissance, "nomNaissance");
        Objects.requireNonNull(prenom, "prenom");
        Objects.requireNonNull(naissance, "naissance");
        inscriptions = List.copyOf(inscriptions);
        if (inscriptions.isEmpty()) {
            throw new IllegalArgumentException("inscriptions: empty (expected: at least one)");
        }
    }

    /**
     * @param dateFin null if it is not known yet
     * @param inscrit false for an admission whose enrolment is not complete
     * @param codeCommune COG of the place of study
     */
    public record Inscription(
            LocalDate dateDebut, LocalDate dateFin, boolean inscrit, RegimeFormation regime, String codeCommune,
            Etablissement etablissement) implements Discret {

        public Inscription {
            Objects.requireNonNull(dateDebut, "dateDebut");
            Objects.requireNonNull(regime, "regime");
            Objects.requireNonNull(etablissement, "etablissement");
        }

        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    /** @param uai its national number, seven digits and a letter */
    public record Etablissement(String uai, String nom) {
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
