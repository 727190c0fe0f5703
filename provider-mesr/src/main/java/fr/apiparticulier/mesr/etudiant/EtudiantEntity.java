package fr.apiparticulier.mesr.etudiant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import fr.apiparticulier.provider.identite.IdentiteEnregistree;

/** A student. */
@Entity(name = "Etudiant")
@Table(name = "etudiant")
class EtudiantEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "etudiant_seq")
    @SequenceGenerator(name = "etudiant_seq", sequenceName = "etudiant_seq")
    Long id;
    long generation;
    String ine;
    @Embedded
    IdentiteEnregistree identite;

    protected EtudiantEntity() {
    }

    EtudiantEntity(long generation, FicheEtudiant fiche) {
        this.generation = generation;
        this.ine = fiche.ine();
        this.identite = IdentiteEnregistree.de(fiche.identite().identite());
    }

    IdentiteEnregistree identite() {
        return identite;
    }
}
