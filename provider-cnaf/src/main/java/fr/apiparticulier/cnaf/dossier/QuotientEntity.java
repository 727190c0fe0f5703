package fr.apiparticulier.cnaf.dossier;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A file's quotient of one month; months are stored as their first day. */
@Entity(name = "Quotient")
@Table(name = "quotient")
class QuotientEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quotient_seq")
    @SequenceGenerator(name = "quotient_seq", sequenceName = "quotient_seq")
    Long id;
    long generation;
    long dossier;
    LocalDate mois;
    Integer valeur;
    @Column(name = "mois_calcul")
    LocalDate moisCalcul;

    protected QuotientEntity() {
    }

    QuotientEntity(DossierEntity dossier, QuotientDuMois quotient) {
        this.generation = dossier.generation;
        this.dossier = dossier.id;
        this.mois = quotient.mois().atDay(1);
        this.valeur = quotient.valeur();
        this.moisCalcul = quotient.calcul() == null ? null : quotient.calcul().atDay(1);
    }
}
