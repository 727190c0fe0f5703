package fr.apiparticulier.cnaf.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.vertx.sqlclient.Row;

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

    /** What {@link #lire} reads. */
    static final String COLONNES = "id, generation, regime, numero, caf, droit_clos, destinataire, complement_information,"
            + " complement_geographique, numero_libelle_voie, lieu_dit, code_postal_ville, pays";

    static DossierEntity lire(Row ligne) {
        DossierEntity dossier = new DossierEntity();
        dossier.id = ligne.getLong("id");
        dossier.generation = ligne.getLong("generation");
        dossier.regime = Regime.valueOf(ligne.getString("regime"));
        dossier.numero = ligne.getInteger("numero");
        dossier.caf = ligne.getString("caf");
        dossier.droitClos = ligne.getBoolean("droit_clos");
        dossier.destinataire = ligne.getString("destinataire");
        dossier.complementInformation = ligne.getString("complement_information");
        dossier.complementGeographique = ligne.getString("complement_geographique");
        dossier.numeroLibelleVoie = ligne.getString("numero_libelle_voie");
        dossier.lieuDit = ligne.getString("lieu_dit");
        dossier.codePostalVille = ligne.getString("code_postal_ville");
        dossier.pays = ligne.getString("pays");
        return dossier;
    }

    Adresse adresse() {
        return new Adresse(destinataire, complementInformation, complementGeographique, numeroLibelleVoie, lieuDit,
                codePostalVille, pays);
    }
}
