package fr.apiparticulier.mesr.etudiant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import fr.apiparticulier.provider.identite.IdentiteEnregistree;

/** A student. */
@Entity(name = "Etudiant")
@Table(name = "etudiant")
class EtudiantEntity {

    @Id
    Long id;
    long generation;
    String ine;
    @Embedded
    IdentiteEnregistree identite;

    protected EtudiantEntity() {
    }

    IdentiteEnregistree identite() {
        return identite;
    }
}
