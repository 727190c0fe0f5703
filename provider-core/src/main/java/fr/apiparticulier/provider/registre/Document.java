package fr.apiparticulier.provider.registre;

/**
 * One document of an import file.
 *
 * @param position the header's is 0
 * @param ligne the line on which it is known to stand, counted from 1; 0 if that is not known
 * @param valeur null if it is wrong
 * @param erreur what is wrong with it, or null
 * @param dernier whether nothing can be read after it, which is an error of the whole file
 */
record Document<T>(long position, long ligne, T valeur, ErreurImport erreur, boolean dernier) {

    static <T> Document<T> juste(long position, long ligne, T valeur) {
        return new Document<>(position, ligne, valeur, null, false);
    }

    static <T> Document<T> faux(long position, long ligne, ErreurImport erreur) {
        return new Document<>(position, ligne, null, erreur, false);
    }
}
