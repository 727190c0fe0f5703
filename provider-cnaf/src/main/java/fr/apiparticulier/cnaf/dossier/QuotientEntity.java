package fr.apiparticulier.cnaf.dossier;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A file's quotient of one month; months are stored as their first day. */
@Entity(name = "Quotient")
@Table(name = "quotient")
class QuotientEntity {

    @Id
    Long id;
    long generation;
    long dossier;
    LocalDate mois;
    Integer valeur;
    @Column(name = "mois_calcul")
    LocalDate moisCalcul;

    protected QuotientEntity() {
    }

}
