package fr.apiparticulier.cnaf.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import fr.apiparticulier.contract.cnaf.QuotientFamilial.Adresse;
import fr.apiparticulier.contract.cnaf.QuotientFamilial.Regime;

/** An allocataire's file. */
@Entity(name = "Dossier")
@Table(name = "dossier")
class DossierEntity {

    @Id
    Long id;
    long generation;
    @Enumerated(EnumType.STRING)
    Regime regime;
    Integer numero;
    String caf;
    @Column(name = "droit_clos")
    boolean droitClos;
    String destinataire;
    @Column(name = "complement_information")
    String complementInformation;
    @Column(name = "complement_geographique")
    String complementGeographique;
    @Column(name = "numero_libelle_voie")
    String numeroLibelleVoie;
    @Column(name = "lieu_dit")
    String lieuDit;
    @Column(name = "code_postal_ville")
    String codePostalVille;
    String pays;

    protected DossierEntity() {
    }

    Adresse adresse() {
        return new Adresse(destinataire, complementInformation, complementGeographique, numeroLibelleVoie, lieuDit,
                codePostalVille, pays);
    }
}
