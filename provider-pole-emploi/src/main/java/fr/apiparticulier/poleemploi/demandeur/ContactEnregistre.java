package fr.apiparticulier.poleemploi.demandeur;

import jakarta.persistence.Embeddable;

import io.vertx.sqlclient.Row;

import fr.apiparticulier.contract.emploi.Situation.Contact;

/** How to reach a job seeker, as columns. */
@Embeddable
class ContactEnregistre {

    String telephone;
    String telephone2;
    String email;

    static final String COLONNES = "telephone, telephone2, email";

    static ContactEnregistre lire(Row ligne) {
        ContactEnregistre colonnes = new ContactEnregistre();
        colonnes.telephone = ligne.getString("telephone");
        colonnes.telephone2 = ligne.getString("telephone2");
        colonnes.email = ligne.getString("email");
        return colonnes;
    }

    /** @param colonnes null where all of them are, as Hibernate reads them */
    static Contact lire(ContactEnregistre colonnes) {
        return colonnes == null
                ? new Contact(null, null, null)
                : new Contact(colonnes.telephone, colonnes.telephone2, colonnes.email);
    }
}
