package fr.apiparticulier.poleemploi.demandeur;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import fr.apiparticulier.contract.emploi.Paiements.Paiement;
import fr.apiparticulier.poleemploi.demandeur.FicheDemandeur.FichePaiement;

/** One payment to a job seeker, in euros. */
@Entity(name = "Paiement")
@Table(name = "paiement")
class PaiementEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "paiement_seq")
    @SequenceGenerator(name = "paiement_seq", sequenceName = "paiement_seq")
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

    PaiementEntity(DemandeurEntity demandeur, FichePaiement fiche) {
        this.generation = demandeur.generation;
        this.demandeur = demandeur.id;
        this.jour = fiche.date();
        this.total = fiche.total();
        this.allocations = fiche.allocations();
        this.aides = fiche.aides();
        this.autres = fiche.autres();
    }

    Paiement paiement() {
        return new Paiement(jour, total, allocations, aides, autres);
    }
}
