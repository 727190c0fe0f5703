package fr.apiparticulier.provider.commande;

/** How a command ends. */
enum Sortie {
    /** Done. */
    FAIT(0),
    /** The file is refused; the registry is as it was. The same file will be refused again. */
    REFUS(1),
    /** Not a command, or a file that is not there. */
    MESUSAGE(2),
    /** The database or the disk failed, or the file broke off; the registry is as it was. It may be done again. */
    PANNE(3),
    /** Another import is under way; nothing was done. */
    OCCUPE(4);

    private final int code;

    Sortie(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
