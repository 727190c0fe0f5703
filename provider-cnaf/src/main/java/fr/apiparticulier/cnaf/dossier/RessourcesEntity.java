package fr.apiparticulier.cnaf.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import fr.apiparticulier.contract.cnaf.ParticipationFamiliale.Ressources;

/** What a family declared for a year. */
@Entity(name = "Ressources")
@Table(name = "ressources")
class RessourcesEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ressources_seq")
    @SequenceGenerator(name = "ressources_seq", sequenceName = "ressources_seq")
    Long id;
    long generation;
    long dossier;
    int annee;
    int valeur;

    protected RessourcesEntity() {
    }

    RessourcesEntity(DossierEntity dossier, FicheRessources fiche) {
        this.generation = dossier.generation;
        this.dossier = dossier.id;
        this.annee = fiche.annee();
        this.valeur = fiche.valeur();
    }

    Ressources ressources() {
        return new Ressources(valeur, annee);
    }
}
