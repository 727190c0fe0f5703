package fr.apiparticulier.contract.cnaf;

import java.time.LocalDate;
import java.util.Objects;

import fr.apiparticulier.contract.discretion.Discret;

/**
 * A person's right to one benefit on the day of the question.
 *
 * @param majoration whether it is "majorée"; null without a right, and for benefits that do not know it
 * @param participation whether the person contributes; null without a right, and for benefits that do not know it
 * @param debut since when the right is open; null without a right
 */
public record Droit(
        Prestation prestation,
        Qualite qualite,
        Boolean majoration,
        Boolean participation,
        LocalDate debut) implements Discret {

    /** What a provider leaves out, or adds, must not become an answer. */
    public Droit {
        Objects.requireNonNull(prestation, "prestation");
        Objects.requireNonNull(qualite, "qualite");
        boolean ouvert = qualite != Qualite.NON_BENEFICIAIRE;
        exiger((debut != null) == ouvert, "debut: expected with a right, and only there");
        exiger((majoration != null) == (ouvert && prestation.connaitMajoration()), "majoration: expected or not, by benefit");
        exiger((participation != null) == (ouvert && prestation.connaitParticipation()),
                "participation: expected or not, by benefit");
        exiger(qualite != Qualite.OUVRANT_DROIT || prestation.connaitOuvrantDroit(),
                "qualite: this benefit has no ouvrant droit");
    }

    private static void exiger(boolean vrai, String sinon) {
        if (!vrai) {
            throw new IllegalArgumentException(sinon);
        }
    }

    /** In which quality someone has a right, or none. */
    public enum Qualite {
        NON_BENEFICIAIRE,
        /** The one who receives the benefit. */
        BENEFICIAIRE,
        /** The child because of whom someone else receives it. */
        OUVRANT_DROIT
    }

    /** @return that there is no right to this benefit */
    public static Droit aucun(Prestation prestation) {
        return new Droit(prestation, Qualite.NON_BENEFICIAIRE, null, null, null);
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
