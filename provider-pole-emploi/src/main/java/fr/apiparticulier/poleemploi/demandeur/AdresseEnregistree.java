package fr.apiparticulier.poleemploi.demandeur;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import fr.apiparticulier.contract.emploi.Situation.Adresse;
import fr.apiparticulier.poleemploi.demandeur.FicheDemandeur.FicheAdresse;

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

    static AdresseEnregistree de(FicheAdresse fiche) {
        AdresseEnregistree colonnes = new AdresseEnregistree();
        colonnes.codePostal = Ligne.ouRien(fiche.codePostal());
        colonnes.codeCommune = Ligne.ouRien(fiche.codeCommune());
        colonnes.localite = Ligne.ouRien(fiche.localite());
        colonnes.ligneVoie = Ligne.ouRien(fiche.ligneVoie());
        colonnes.ligneComplementDestinataire = Ligne.ouRien(fiche.ligneComplementDestinataire());
        colonnes.ligneComplementAdresse = Ligne.ouRien(fiche.ligneComplementAdresse());
        colonnes.ligneComplementDistribution = Ligne.ouRien(fiche.ligneComplementDistribution());
        colonnes.ligneNom = Ligne.ouRien(fiche.ligneNom());
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
