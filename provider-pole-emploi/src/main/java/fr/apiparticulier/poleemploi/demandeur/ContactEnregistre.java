package fr.apiparticulier.poleemploi.demandeur;

import jakarta.persistence.Embeddable;

import fr.apiparticulier.contract.emploi.Situation.Contact;

/** How to reach a job seeker, as columns. */
@Embeddable
class ContactEnregistre {

    String telephone;
    String telephone2;
    String email;

    /** @param colonnes null where all of them are, as Hibernate reads them */
    static Contact lire(ContactEnregistre colonnes) {
        return colonnes == null
                ? new Contact(null, null, null)
                : new Contact(colonnes.telephone, colonnes.telephone2, colonnes.email);
    }
}
