package fr.apiparticulier.mesr.etudiant;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import fr.apiparticulier.contract.mesr.Etudiant.Etablissement;
import fr.apiparticulier.contract.mesr.Etudiant.Inscription;
import fr.apiparticulier.contract.mesr.RegimeFormation;

/** A student's admission, enrolled or not. */
@Entity(name = "Inscription")
@Table(name = "inscription")
class InscriptionEntity {

    @Id
    Long id;
    long generation;
    long etudiant;
    LocalDate debut;
    LocalDate fin;
    boolean inscrit;
    @Enumerated(EnumType.STRING)
    RegimeFormation regime;
    String commune;
    String uai;
    String etablissement;

    protected InscriptionEntity() {
    }

    Inscription inscription() {
        return new Inscription(debut, fin, inscrit, regime, commune, new Etablissement(uai, etablissement));
    }
}
