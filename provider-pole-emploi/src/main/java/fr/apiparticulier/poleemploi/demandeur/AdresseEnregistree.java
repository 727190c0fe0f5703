package fr.apiparticulier.poleemploi.demandeur;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

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

    /** @param colonnes null where all of them are, as Hibernate reads them */
    static Adresse lire(AdresseEnregistree colonnes) {
        return colonnes == null
                ? new Adresse(null, null, null, null, null, null, null, null)
                : new Adresse(colonnes.codePostal, colonnes.codeCommune, colonnes.localite, colonnes.ligneVoie,
                        colonnes.ligneComplementDestinataire, colonnes.ligneComplementAdresse,
                        colonnes.ligneComplementDistribution, colonnes.ligneNom);
    }
}
