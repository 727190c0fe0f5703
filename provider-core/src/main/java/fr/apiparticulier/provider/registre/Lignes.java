package fr.apiparticulier.provider.registre;

/**
 * Takes the rows of one record. Values are texts, numbers, booleans, enums, dates or null, in the order of the table's columns;
 * keys and ids are not among them. A value that the database would not take is a {@link ValeurRefusee}.
 */
public interface Lignes {

    /** @return the id of the record's own row, once per record and before all others */
    long racine(Table table, Object... valeurs);

    /** @return the id of a row that belongs to that of the parent table */
    long sous(Table table, long parente, Object... valeurs);
}
