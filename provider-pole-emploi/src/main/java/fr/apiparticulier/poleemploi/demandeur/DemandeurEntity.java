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

import io.vertx.sqlclient.Row;

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

    /** What {@link #lire} reads. */
    static final String COLONNES = "id, generation, empreinte_identifiant, civilite, certification, " + IdentiteEnregistree.LUES
            + ", " + ContactEnregistre.COLONNES + ", " + AdresseEnregistree.COLONNES;

    static DemandeurEntity lire(Row ligne) {
        DemandeurEntity demandeur = new DemandeurEntity();
        demandeur.id = ligne.getLong("id");
        demandeur.generation = ligne.getLong("generation");
        demandeur.empreinte = ligne.getString("empreinte_identifiant");
        demandeur.civilite = ligne.getString("civilite") == null ? null : Civilite.valueOf(ligne.getString("civilite"));
        demandeur.identite = ligne.getString("nom_naissance") == null ? null : IdentiteEnregistree.lire(ligne);
        demandeur.certification = ligne.getString("certification") == null
                ? null
                : Certification.valueOf(ligne.getString("certification"));
        demandeur.contact = ContactEnregistre.lire(ligne);
        demandeur.adresse = AdresseEnregistree.lire(ligne);
        return demandeur;
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
