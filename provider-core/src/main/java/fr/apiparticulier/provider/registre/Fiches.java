package fr.apiparticulier.provider.registre;

import java.util.List;
import java.util.UUID;

/**
 * What a provider adds to the common import: the form of one record in the file, and the rows it becomes. Called for one record
 * after the other, by one thread.
 *
 * @param <F> one record of the file, a record class whose constructor refuses what is wrong with an
 *        {@link ValeurRefusee} that names the member and never its value
 */
public interface Fiches<F> {

    Class<F> forme();

    /** @return the root first, each other after the one it belongs to */
    List<Table> tables();

    /** @return what identifies the record, see {@link Cle}; two of one file that share it are told by nothing */
    UUID cle(F fiche);

    /**
     * Writes the rows of one record.
     *
     * @throws ValeurRefusee for what only shows beside the header; the record is left out then
     */
    void ranger(F fiche, EnTete enTete, Lignes lignes);

    /** @return what becomes of different records of one file with one key; with {@code TOUS} its index is not unique */
    default MemeCle memeCle() {
        return MemeCle.AUCUN;
    }
}
