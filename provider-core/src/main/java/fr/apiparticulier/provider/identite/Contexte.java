package fr.apiparticulier.provider.identite;

/** What a question says beyond the identity, and all candidates fulfil: it leaves so many fewer people to be taken for another. */
public enum Contexte implements Accord {
    AUCUN(0),
    /** The départements of a pupil's school. */
    DEPARTEMENTS(3),
    /** A pupil's school. */
    ETABLISSEMENT(10);

    private final int points;

    Contexte(int points) {
        this.points = points;
    }

    @Override
    public int points() {
        return points;
    }
}
