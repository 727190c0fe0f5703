package fr.apiparticulier.provider.registre;

import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;

/**
 * A file to import, read once and by no more than it takes.
 *
 * @param octets closed by whoever opened it; an {@link java.io.IOException} of it ends the import, and changes nothing
 * @param source what it is called in the list of generations, or null; never a person's name
 * @param rejet told of each record that is left out, with its line, or 0 if that is not known
 * @param avance told now and then how many records were read
 */
public record FichierImport(
        InputStream octets, FormatImport format, String source, BiConsumer<Long, ErreurImport> rejet, LongConsumer avance) {

    /** A file that nobody watches. */
    public FichierImport(InputStream octets, FormatImport format, String source) {
        this(octets, format, source, (ligne, erreur) -> {
        }, records -> {
        });
    }
}
