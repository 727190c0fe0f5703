package fr.apiparticulier.provider.registre;

/** What a file is to the registry. */
public enum ModeImport {
    /** The whole of it: who is not in the file is not in the registry. */
    REPLACE,
    /** A delta: each record takes the place of the one with its key, or is added. */
    UPSERT
}
