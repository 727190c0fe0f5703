package fr.apiparticulier.provider.registre;

/**
 * What of the records of a file may be imported.
 *
 * @param <F> one record of the file
 */
public interface Filtre<F> {

    /** @return the record itself, what is left of it, or null if nothing is */
    F garder(F fiche);
}
