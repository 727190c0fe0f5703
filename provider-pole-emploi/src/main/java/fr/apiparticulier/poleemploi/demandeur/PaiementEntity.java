package fr.apiparticulier.poleemploi.demandeur;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import fr.apiparticulier.contract.emploi.Paiements.Paiement;

/** One payment to a job seeker, in euros. */
@Entity(name = "Paiement")
@Table(name = "paiement")
class PaiementEntity {

    @Id
    Long id;
    long generation;
    long demandeur;
    LocalDate jour;
    BigDecimal total;
    BigDecimal allocations;
    BigDecimal aides;
    BigDecimal autres;

    protected PaiementEntity() {
    }

    Paiement paiement() {
        return new Paiement(jour, total, allocations, aides, autres);
    }
}
