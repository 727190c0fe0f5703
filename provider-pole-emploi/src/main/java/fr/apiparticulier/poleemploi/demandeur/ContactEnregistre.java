package fr.apiparticulier.poleemploi.demandeur;

import jakarta.persistence.Embeddable;

import fr.apiparticulier.contract.emploi.Situation.Contact;
import fr.apiparticulier.poleemploi.demandeur.FicheDemandeur.FicheContact;

/** How to reach a job seeker, as columns. */
@Embeddable
class ContactEnregistre {

    String telephone;
    String telephone2;
    String email;

    static ContactEnregistre de(FicheContact fiche) {
        ContactEnregistre colonnes = new ContactEnregistre();
        colonnes.telephone = Ligne.ouRien(fiche.telephone());
        colonnes.telephone2 = Ligne.ouRien(fiche.telephone2());
        colonnes.email = Ligne.ouRien(fiche.email());
        return colonnes;
    }

    /** @param colonnes null where all of them are, as Hibernate reads them */
    static Contact lire(ContactEnregistre colonnes) {
        return colonnes == null
                ? new Contact(null, null, null)
                : new Contact(colonnes.telephone, colonnes.telephone2, colonnes.email);
    }
}
