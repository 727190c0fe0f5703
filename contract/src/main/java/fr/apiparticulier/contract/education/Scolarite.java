package fr.apiparticulier.contract.education;

import java.util.Objects;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Sexe;

/**
 * A pupil's school year, as the school wrote it down.
 *
 * @param annee the year in which the school year begins
 * @param nomEtablissement or null if the registry does not hold it
 * @param scolarise false is an answer: the pupil is known there, and not schooled that year
 * @param statut an open list (ST, AP, CQ, …), or null
 * @param mef module élémentaire de formation, 11 or 12 characters, or null
 * @param regime régime de pensionnat 0 to 6, or null if not known
 * @param boursier null if not known
 * @param echelon 1 to 6, or null
 */
public record Scolarite(
        String nom, String prenom, Sexe sexe, DateNaissance naissance,
        String uai, String nomEtablissement, String ministereTutelle,
        int annee, boolean scolarise, Code statut, Code mef, Regime regime,
        Boolean boursier, Integer echelon) implements Discret {

    private static final int ECHELON_MAX = 6;

    /** What a provider leaves out must not become an answer. */
    public Scolarite {
        Objects.requireNonNull(nom, "nom");
        Objects.requireNonNull(prenom, "prenom");
        Objects.requireNonNull(naissance, "naissance");
        Objects.requireNonNull(uai, "uai");
        if (echelon != null && (echelon < 1 || echelon > ECHELON_MAX)) {
            throw new IllegalArgumentException("echelon: out of range (expected: 1 to 6)");
        }
    }

    /** A code of a nomenclature and its label, which may be null. */
    public record Code(String code, String libelle) {
    }

    /** Régime de pensionnat of the BCN; the ordinal is the code. */
    public enum Regime {
        EXTERNE_LIBRE("Externe libre"),
        EXTERNE_SURVEILLE("Externe surveillé"),
        DEMI_PENSIONNAIRE("Demi-pensionnaire dans l'établissement"),
        INTERNE("Interne dans l'établissement"),
        INTERNE_EXTERNE("Interne externé"),
        INTERNE_HEBERGE("Interne hébergé"),
        DEMI_PENSIONNAIRE_HORS("Demi-pensionnaire hors l'établissement");

        private final String libelle;

        Regime(String libelle) {
            this.libelle = libelle;
        }

        public String code() {
            return Integer.toString(ordinal());
        }

        public String libelle() {
            return libelle;
        }
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
