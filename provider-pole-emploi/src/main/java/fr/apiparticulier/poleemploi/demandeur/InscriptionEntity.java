package fr.apiparticulier.poleemploi.demandeur;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import fr.apiparticulier.contract.emploi.Categorie;
import fr.apiparticulier.contract.emploi.Situation.Inscription;

/** One time a job seeker was registered. */
@Entity(name = "Inscription")
@Table(name = "inscription")
class InscriptionEntity {

    @Id
    Long id;
    long generation;
    long demandeur;
    LocalDate debut;
    LocalDate fin;
    int categorie;

    protected InscriptionEntity() {
    }

    Inscription inscription() {
        return new Inscription(debut, fin, Categorie.deCode(categorie).orElseThrow());
    }
}
