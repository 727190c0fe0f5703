package fr.apiparticulier.cnaf.dossier;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.vertx.sqlclient.Row;

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

    /** What {@link #lire} reads. */
    static final String COLONNES = "id, generation, dossier, mois, valeur, mois_calcul";

    static QuotientEntity lire(Row ligne) {
        QuotientEntity quotient = new QuotientEntity();
        quotient.id = ligne.getLong("id");
        quotient.generation = ligne.getLong("generation");
        quotient.dossier = ligne.getLong("dossier");
        quotient.mois = ligne.getLocalDate("mois");
        quotient.valeur = ligne.getInteger("valeur");
        quotient.moisCalcul = ligne.getLocalDate("mois_calcul");
        return quotient;
    }

}
