package fr.apiparticulier.suite.evaluation.corruption;

import java.util.Objects;
import java.util.Optional;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.Identite;

/**
 * What is said of somebody, and what was done to it.
 *
 * @param identite as it is said
 * @param detail which rule or which part, a word or two; empty if there is nothing to tell
 */
public record Dite(Identite identite, String detail) implements Discret {

    public Dite {
        Objects.requireNonNull(identite, "identite");
        Objects.requireNonNull(detail, "detail");
    }

    /** @return that, unless it is what was said before */
    static Optional<Dite> sauf(Identite avant, Identite apres, String detail) {
        return apres.equals(avant) ? Optional.empty() : Optional.of(new Dite(apres, detail));
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
