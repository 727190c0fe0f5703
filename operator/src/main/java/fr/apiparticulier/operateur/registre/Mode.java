package fr.apiparticulier.operateur.registre;

/** What a file is to the registry. */
public enum Mode {
    /** The whole of it. */
    REPLACE("PUT"),
    /** A delta: each record takes the place of the one with its key, or is added. */
    UPSERT("POST");

    private final String methode;

    Mode(String methode) {
        this.methode = methode;
    }

    String methode() {
        return methode;
    }
}
