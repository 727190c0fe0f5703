package fr.apiparticulier.contract.emploi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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

        /** Ten digits before the point; nobody is paid more. */
        private static final int CHIFFRES = 10;
        private static final int CENTS = 2;

        public Paiement {
            Objects.requireNonNull(date, "date");
            Stream.of(total, allocations, aides, autres).forEach(Paiement::verifier);
        }

        private static void verifier(BigDecimal montant) {
            BigDecimal exact = montant.stripTrailingZeros();
            if (exact.precision() - exact.scale() > CHIFFRES || exact.scale() > CENTS) {
                throw new IllegalArgumentException("montant: expected euros and cents");
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
