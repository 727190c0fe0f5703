package fr.apiparticulier.education.scolarite;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.education.Scolarite;
import fr.apiparticulier.contract.identite.Identite;

/**
 * A record that fits a question.
 *
 * @param eleve all the record holds about the pupil, which is more than is answered
 * @param scolarite what would be answered
 */
public record ScolariteTrouvee(Identite eleve, Scolarite scolarite) implements Discret {

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
