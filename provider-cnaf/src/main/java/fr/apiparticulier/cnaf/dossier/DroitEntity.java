package fr.apiparticulier.cnaf.dossier;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import fr.apiparticulier.contract.cnaf.Droit;
import fr.apiparticulier.contract.cnaf.Droit.Qualite;
import fr.apiparticulier.contract.cnaf.Prestation;

/** A member's right to one benefit. */
@Entity(name = "Droit")
@Table(name = "droit")
class DroitEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "droit_seq")
    @SequenceGenerator(name = "droit_seq", sequenceName = "droit_seq")
    Long id;
    long generation;
    long membre;
    @Enumerated(EnumType.STRING)
    Prestation prestation;
    @Enumerated(EnumType.STRING)
    Qualite qualite;
    Boolean majoration;
    Boolean participation;
    LocalDate debut;
    LocalDate fin;

    protected DroitEntity() {
    }

    DroitEntity(MembreEntity membre, FicheDroit fiche) {
        this.generation = membre.generation;
        this.membre = membre.id;
        this.prestation = fiche.prestation();
        this.qualite = fiche.qualite();
        this.majoration = fiche.majoration();
        this.participation = fiche.participation();
        this.debut = fiche.debut();
        this.fin = fiche.fin();
    }

    DroitInscrit inscrit() {
        return new DroitInscrit(new Droit(prestation, qualite, majoration, participation, debut), fin);
    }
}
