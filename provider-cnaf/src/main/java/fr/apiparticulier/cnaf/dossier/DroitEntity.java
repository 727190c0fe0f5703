package fr.apiparticulier.cnaf.dossier;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import fr.apiparticulier.contract.cnaf.Droit;
import fr.apiparticulier.contract.cnaf.Droit.Qualite;
import fr.apiparticulier.contract.cnaf.Prestation;

/** A member's right to one benefit. */
@Entity(name = "Droit")
@Table(name = "droit")
class DroitEntity {

    @Id
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

    DroitInscrit inscrit() {
        return new DroitInscrit(new Droit(prestation, qualite, majoration, participation, debut), fin);
    }
}
