package fr.apiparticulier.provider.identite;

/** How the given name that was asked first and those recorded agree. Brothers and sisters differ in nothing else. */
enum AccordPrenom implements Accord {
    /** The lists begin alike, written as one name or as several. */
    EXACT(7),
    PHONETIQUE(4, true),
    /** One of the other given names, by which many people are called. */
    AUTRE_RANG(3, false, true),
    /** A part of a compound name. */
    COUPE(3, false, true),
    /** One slip in five letters or more. */
    FRAPPE(3, true),
    /** Its first letters, three at least. */
    ABREGE(2, true, true),
    /** One slip in three or four letters. */
    FRAPPE_COURTE(1, true),
    /** The first letter: twins share it too often. */
    INITIALE(-6, true, true),
    DIFFERENT(IMPOSSIBLE);

    private final int points;
    private final boolean faute;
    private final boolean partiel;

    AccordPrenom(int points) {
        this(points, false, false);
    }

    AccordPrenom(int points, boolean faute) {
        this(points, faute, false);
    }

    AccordPrenom(int points, boolean faute, boolean partiel) {
        this.points = points;
        this.faute = faute;
        this.partiel = partiel;
    }

    @Override
    public int points() {
        return points;
    }

    /** @return whether the name asked is, letter by letter, another one than the name recorded */
    boolean faute() {
        return faute;
    }

    /** @return whether it depends on who else bears such names */
    boolean incertain() {
        return faute || partiel;
    }

    /** @return whether it tells of a part of the names, which somebody else may share */
    boolean partiel() {
        return partiel;
    }
}
