package fr.apiparticulier.mesr.etudiant;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import fr.apiparticulier.contract.mesr.Etudiant.Etablissement;
import fr.apiparticulier.contract.mesr.Etudiant.Inscription;
import fr.apiparticulier.contract.mesr.RegimeFormation;
import fr.apiparticulier.mesr.etudiant.FicheEtudiant.FicheInscription;

/** A student's admission, enrolled or not. */
@Entity(name = "Inscription")
@Table(name = "inscription")
class InscriptionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inscription_seq")
    @SequenceGenerator(name = "inscription_seq", sequenceName = "inscription_seq")
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

    InscriptionEntity(EtudiantEntity etudiant, FicheInscription fiche) {
        this.generation = etudiant.generation;
        this.etudiant = etudiant.id;
        this.debut = fiche.debut();
        this.fin = fiche.fin();
        this.inscrit = fiche.inscrit();
        this.regime = fiche.regime();
        this.commune = fiche.commune();
        this.uai = fiche.etablissement().uai();
        this.etablissement = fiche.etablissement().nom();
    }

    Inscription inscription() {
        return new Inscription(debut, fin, inscrit, regime, commune, new Etablissement(uai, etablissement));
    }
}
