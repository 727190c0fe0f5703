package fr.apiparticulier.contract.cnaf;

import java.util.List;
import java.util.Objects;

import fr.apiparticulier.contract.discretion.Discret;

/**
 * What a place in early-childhood care (EAJE) is priced on.
 *
 * @param allocataires the person and the second parent if there is one, in the file's order
 * @param enfants those à charge today
 * @param nombreEnfantsACharge as many as {@code enfants}, zero or more
 * @param nombreEnfantsAeeh how many of them open a right to the allocation d'éducation de l'enfant handicapé
 * @param ressources what the family declared for a year
 */
public record ParticipationFamiliale(
        List<Membre> allocataires,
        List<Membre> enfants,
        QuotientFamilial.Adresse adresse,
        int nombreEnfantsACharge,
        int nombreEnfantsAeeh,
        Ressources ressources) implements Discret {

    /** What a provider leaves out must not become an answer. */
    public ParticipationFamiliale {
        Objects.requireNonNull(allocataires, "allocataires");
        Objects.requireNonNull(enfants, "enfants");
        Objects.requireNonNull(adresse, "adresse");
        Objects.requireNonNull(ressources, "ressources");
        allocataires = List.copyOf(allocataires);
        enfants = List.copyOf(enfants);
        if (nombreEnfantsACharge < 0 || nombreEnfantsAeeh < 0) {
            throw new IllegalArgumentException("nombreEnfants: negative (expected: zero or more)");
        }
    }

    /** @param codeCommune COG code of the commune of birth; null if not known or if born abroad */
    public record Membre(QuotientFamilial.Personne personne, String codeCommune) implements Discret {

        public Membre {
            Objects.requireNonNull(personne, "personne");
        }

        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    /**
     * @param valeur euros a year, zero or more
     * @param annee the year they are of
     */
    public record Ressources(int valeur, int annee) implements Discret {

        public Ressources {
            if (valeur < 0) {
                throw new IllegalArgumentException("valeur: negative (expected: euros a year, zero or more)");
            }
        }

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
