package fr.apiparticulier.poleemploi.demandeur;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import io.vertx.sqlclient.Row;

import fr.apiparticulier.contract.emploi.Situation.Adresse;

/** A job seeker's postal address, as columns. */
@Embeddable
class AdresseEnregistree {

    @Column(name = "code_postal")
    String codePostal;
    @Column(name = "code_commune")
    String codeCommune;
    String localite;
    @Column(name = "ligne_voie")
    String ligneVoie;
    @Column(name = "ligne_complement_destinataire")
    String ligneComplementDestinataire;
    @Column(name = "ligne_complement_adresse")
    String ligneComplementAdresse;
    @Column(name = "ligne_complement_distribution")
    String ligneComplementDistribution;
    @Column(name = "ligne_nom")
    String ligneNom;

    static final String COLONNES = "code_postal, code_commune, localite, ligne_voie, ligne_complement_destinataire,"
            + " ligne_complement_adresse, ligne_complement_distribution, ligne_nom";

    static AdresseEnregistree lire(Row ligne) {
        AdresseEnregistree colonnes = new AdresseEnregistree();
        colonnes.codePostal = ligne.getString("code_postal");
        colonnes.codeCommune = ligne.getString("code_commune");
        colonnes.localite = ligne.getString("localite");
        colonnes.ligneVoie = ligne.getString("ligne_voie");
        colonnes.ligneComplementDestinataire = ligne.getString("ligne_complement_destinataire");
        colonnes.ligneComplementAdresse = ligne.getString("ligne_complement_adresse");
        colonnes.ligneComplementDistribution = ligne.getString("ligne_complement_distribution");
        colonnes.ligneNom = ligne.getString("ligne_nom");
        return colonnes;
    }

    /** @param colonnes null where all of them are, as Hibernate reads them */
    static Adresse lire(AdresseEnregistree colonnes) {
        return colonnes == null
                ? new Adresse(null, null, null, null, null, null, null, null)
                : new Adresse(colonnes.codePostal, colonnes.codeCommune, colonnes.localite, colonnes.ligneVoie,
                        colonnes.ligneComplementDestinataire, colonnes.ligneComplementAdresse,
                        colonnes.ligneComplementDistribution, colonnes.ligneNom);
    }
}
