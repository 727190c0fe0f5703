package fr.apiparticulier.poleemploi.demandeur;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import fr.apiparticulier.contract.emploi.Paiements.Paiement;
import fr.apiparticulier.contract.emploi.Situation.Civilite;
import fr.apiparticulier.contract.emploi.Situation.Inscription;
import fr.apiparticulier.poleemploi.demandeur.FicheDemandeur.Certification;
import fr.apiparticulier.provider.identite.IdentiteEnregistree;

/** A job seeker, found by the keyed hash of the identifier and by nothing else. */
@Entity(name = "Demandeur")
@Table(name = "demandeur")
class DemandeurEntity {

    @Id
    Long id;
    long generation;
    @Column(name = "empreinte_identifiant")
    String empreinte;
    @Enumerated(EnumType.STRING)
    Civilite civilite;
    @Embedded
    IdentiteEnregistree identite;
    @Enumerated(EnumType.STRING)
    Certification certification;
    @Embedded
    ContactEnregistre contact;
    @Embedded
    AdresseEnregistree adresse;

    protected DemandeurEntity() {
    }

    Paye paye(List<Paiement> paiements) {
        return new Paye(Optional.ofNullable(identite).map(IdentiteEnregistree::identite), paiements);
    }

    Demandeur demandeur(List<Inscription> inscriptions) {
        return new Demandeur(civilite, identite == null ? null : identite.identite(),
                certification == null ? null : certification.name(), ContactEnregistre.lire(contact),
                AdresseEnregistree.lire(adresse), inscriptions);
    }
}
