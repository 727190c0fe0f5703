package fr.apiparticulier.cnaf.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import fr.apiparticulier.cnaf.dossier.FicheDossier.FicheAdresse;
import fr.apiparticulier.contract.cnaf.QuotientFamilial.Adresse;
import fr.apiparticulier.contract.cnaf.QuotientFamilial.Regime;

/** An allocataire's file. */
@Entity(name = "Dossier")
@Table(name = "dossier")
class DossierEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_seq")
    @SequenceGenerator(name = "dossier_seq", sequenceName = "dossier_seq")
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

    DossierEntity(long generation, FicheDossier fiche) {
        this.generation = generation;
        this.regime = fiche.regime();
        this.numero = fiche.numero() == null ? null : Integer.valueOf(fiche.numero());
        this.caf = fiche.codePostal() == null ? null : Caf.de(fiche.codePostal());
        this.droitClos = fiche.droitClos();
        FicheAdresse adresse = fiche.adresse();
        this.destinataire = adresse.destinataire();
        this.complementInformation = adresse.complementInformation();
        this.complementGeographique = adresse.complementGeographique();
        this.numeroLibelleVoie = adresse.numeroLibelleVoie();
        this.lieuDit = adresse.lieuDit();
        this.codePostalVille = adresse.codePostalVille();
        this.pays = adresse.pays();
    }

    Adresse adresse() {
        return new Adresse(destinataire, complementInformation, complementGeographique, numeroLibelleVoie, lieuDit,
                codePostalVille, pays);
    }
}
