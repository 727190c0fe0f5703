package fr.apiparticulier.provider.registre;

/**
 * What is wrong with one record of an import file.
 *
 * @param enregistrement its position among the records; the header is 0
 * @param membre the path of the member, empty if the record as a whole is meant
 * @param motif why, in English, for the operator; holds no value of the file
 */
public record ErreurImport(long enregistrement, String membre, String motif) {
}
