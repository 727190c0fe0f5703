package fr.apiparticulier.contract.emploi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import fr.apiparticulier.contract.discretion.Discret;

/** @param paiements oldest first, never empty: who was never paid is not found */
public record Paiements(List<Paiement> paiements) implements Discret {

    /** What a provider leaves out must not become an answer. */
    public Paiements {
        paiements = List.copyOf(paiements);
        if (paiements.isEmpty()) {
            throw new IllegalArgumentException("paiements: empty (expected: at least one)");
        }
    }

    /** Amounts in euros, with cents; {@code total} is after tax at source, the three parts are before. */
    public record Paiement(
            LocalDate date, BigDecimal total, BigDecimal allocations, BigDecimal aides, BigDecimal autres) implements Discret {
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
