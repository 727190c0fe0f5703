package fr.apiparticulier.suite.evaluation.population;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.Identite;

/**
 * Somebody who is registered.
 *
 * @param ine their label, and an INE by its form
 * @param vraie what their papers say
 * @param inscrite what the register has of it: some write but the first given name, or no commune
 */
public record Personne(String ine, Identite vraie, Identite inscrite) implements Discret {

    /** @param numero from 0 */
    static String ine(int numero) {
        return "%010dA".formatted(numero);
    }

    static int numero(String ine) {
        return Integer.parseInt(ine.substring(0, ine.length() - 1));
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
