package fr.apiparticulier.cnaf.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import fr.apiparticulier.contract.cnaf.ParticipationFamiliale.Ressources;

/** What a family declared for a year. */
@Entity(name = "Ressources")
@Table(name = "ressources")
class RessourcesEntity {

    @Id
    Long id;
    long generation;
    long dossier;
    int annee;
    int valeur;

    protected RessourcesEntity() {
    }

    Ressources ressources() {
        return new Ressources(valeur, annee);
    }
}
