package fr.apiparticulier.poleemploi.demandeur;

import java.util.List;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.emploi.Situation.Adresse;
import fr.apiparticulier.contract.emploi.Situation.Civilite;
import fr.apiparticulier.contract.emploi.Situation.Contact;
import fr.apiparticulier.contract.emploi.Situation.Inscription;
import fr.apiparticulier.contract.identite.Identite;

/**
 * A job seeker's file.
 *
 * @param civilite null only if there is no inscription
 * @param identite null only if there is no inscription
 * @param certification how far the CNAV certifies the identity, or null
 * @param contact never null; its members may be
 * @param adresse never null; its lines may be
 * @param inscriptions all the file lists, in any order, maybe none
 */
public record Demandeur(
        Civilite civilite, Identite identite, String certification, Contact contact, Adresse adresse,
        List<Inscription> inscriptions) implements Discret {

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
