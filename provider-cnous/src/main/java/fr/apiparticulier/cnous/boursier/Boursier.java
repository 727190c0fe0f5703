package fr.apiparticulier.cnous.boursier;

import fr.apiparticulier.contract.cnous.Bourse;
import fr.apiparticulier.contract.discretion.Discret;

/**
 * A student whom a question fits.
 *
 * @param bourse of the campaign asked for; null if they have none, or none that may be told
 */
public record Boursier(Bourse bourse) implements Discret {

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
