package fr.apiparticulier.cnous.boursier;

import fr.apiparticulier.contract.cnous.Bourse;
import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.Identite;

/**
 * A student whom a question fits.
 *
 * @param bourse of the campaign asked for; null if they have none, or none that may be told
 * @param identite as the file of that scholarship has it; null if there is none
 * @param ine as that file has it, or null
 */
public record Boursier(Bourse bourse, Identite identite, String ine) implements Discret {

    static final Boursier SANS_BOURSE = new Boursier(null, null, null);

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
