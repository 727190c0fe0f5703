package fr.apiparticulier.poleemploi.demandeur;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import fr.apiparticulier.contract.emploi.Categorie;
import fr.apiparticulier.contract.emploi.Situation.Inscription;
import fr.apiparticulier.poleemploi.demandeur.FicheDemandeur.FicheInscription;

/** One time a job seeker was registered. */
@Entity(name = "Inscription")
@Table(name = "inscription")
class InscriptionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inscription_seq")
    @SequenceGenerator(name = "inscription_seq", sequenceName = "inscription_seq")
    Long id;
    long generation;
    long demandeur;
    LocalDate debut;
    LocalDate fin;
    int categorie;

    protected InscriptionEntity() {
    }

    InscriptionEntity(DemandeurEntity demandeur, FicheInscription fiche) {
        this.generation = demandeur.generation;
        this.demandeur = demandeur.id;
        this.debut = fiche.debut();
        this.fin = fiche.fin();
        this.categorie = fiche.categorie();
    }

    Inscription inscription() {
        return new Inscription(debut, fin, Categorie.deCode(categorie).orElseThrow());
    }
}
