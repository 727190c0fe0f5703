package fr.apiparticulier.provider.identite;

/** How a family name that was asked and one that is recorded agree, and how much that tells. */
enum AccordNom implements Accord {
    EXACT(12),
    /** The same words in another order. */
    AUTRE_ORDRE(11),
    /** One of the names of a double name, or the name without its particle. */
    PARTIE(8),
    /** The usual name where the birth name stands, or the reverse. */
    USAGE(8),
    PHONETIQUE(7, true),
    /** One slip in eight letters or more: hardly any two names are so near. */
    FRAPPE_LONGUE(7, true),
    /** One slip in six or seven letters. */
    FRAPPE(5, true),
    /** Two slips in nine letters or more. */
    DEUX_FRAPPES(4, true),
    /** One slip in four or five letters: many a name is that near to another. */
    FRAPPE_COURTE(3, true),
    /** The usual name for the birth name, and written otherwise. */
    USAGE_APPROCHE(3, true),
    DIFFERENT(IMPOSSIBLE);

    private final int points;
    private final boolean faute;

    AccordNom(int points) {
        this(points, false);
    }

    AccordNom(int points, boolean faute) {
        this.points = points;
        this.faute = faute;
    }

    @Override
    public int points() {
        return points;
    }

    /** @return whether a letter was wrong */
    boolean faute() {
        return faute;
    }
}
