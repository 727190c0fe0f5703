package fr.apiparticulier.poleemploi.demandeur;

import java.util.List;
import java.util.Optional;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.emploi.Paiements.Paiement;
import fr.apiparticulier.contract.identite.Identite;

/**
 * What a job seeker was paid.
 *
 * @param identite empty for files that hold payments alone
 * @param paiements oldest first, maybe none
 */
public record Paye(Optional<Identite> identite, List<Paiement> paiements) implements Discret {

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
