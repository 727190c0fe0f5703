package fr.apiparticulier.contract.cnaf;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Sexe;

/**
 * A family's file for one month.
 *
 * @param valeur the quotient, in euros, zero or more
 * @param mois the month it applies to, always the one asked
 * @param moisCalcul the month it was computed in, later than {@code mois} after a retroactive recomputation
 * @param allocataires the person and the second parent if there is one, in the file's order
 * @param enfants those "à charge" in the sense of family law today, whatever the month asked
 */
public record QuotientFamilial(
        Regime regime,
        int valeur,
        YearMonth mois,
        YearMonth moisCalcul,
        List<Personne> allocataires,
        List<Personne> enfants,
        Adresse adresse) implements Discret {

    /** What a provider leaves out must not become an answer. */
    public QuotientFamilial {
        Objects.requireNonNull(regime, "regime");
        Objects.requireNonNull(mois, "mois");
        Objects.requireNonNull(moisCalcul, "moisCalcul");
        Objects.requireNonNull(allocataires, "allocataires");
        Objects.requireNonNull(enfants, "enfants");
        Objects.requireNonNull(adresse, "adresse");
        allocataires = List.copyOf(allocataires);
        enfants = List.copyOf(enfants);
        if (valeur < 0) {
            throw new IllegalArgumentException("valeur: negative (expected: euros, zero or more)");
        }
    }

    /** The two regimes that compute a quotient familial. */
    public enum Regime {
        CNAF,
        MSA
    }

    /**
     * @param nomPrenom the one string under which the CAF prints this person
     * @param nomUsage or null
     */
    public record Personne(
            String nomPrenom, String nomNaissance, String nomUsage, List<String> prenoms, DateNaissance naissance,
            Sexe sexe) implements Discret {

        public Personne {
            Objects.requireNonNull(nomPrenom, "nomPrenom");
            Objects.requireNonNull(nomNaissance, "nomNaissance");
            Objects.requireNonNull(naissance, "naissance");
            prenoms = List.copyOf(prenoms);
        }

        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    /** The seven lines of a postal address, each of which may be null. */
    public record Adresse(
            String destinataire, String complementInformation, String complementGeographique, String numeroLibelleVoie,
            String lieuDit, String codePostalVille, String pays) implements Discret {
        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
