package fr.apiparticulier.provider.registre;

import java.util.List;

import io.smallrye.mutiny.Uni;

/**
 * What a provider adds to the common import: the form of one record in the file, and how it is stored.
 *
 * @param <F> one record of the file, a record class whose constructor refuses what is wrong with an
 *        {@link ValeurRefusee} that names the member and never its value
 */
public interface Fiches<F> {

    Class<F> forme();

    /** Stores all records under a generation that is not in service yet, in the caller's transaction. */
    Uni<Void> ranger(long generation, List<F> fiches, EnTete enTete);
}
