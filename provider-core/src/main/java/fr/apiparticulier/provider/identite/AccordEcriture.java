package fr.apiparticulier.provider.identite;

/**
 * What it tells that a name was asked which nobody bears: whoever wrote it made a slip, and means a name that is nearly it. A name
 * that somebody bears may mean just that one. Told once, though both names be wrong.
 */
enum AccordEcriture implements Accord {
    /** As recorded; or somebody bears what was asked; or the registry was not looked into. */
    SANS_OBJET(0),
    /** The family name is nearly the recorded one, and nobody of the registry bears it as asked. */
    NOM_DE_PERSONNE(4),
    /** The given name is nearly the recorded one, and hardly anybody of the registry bears it as asked. */
    PRENOM_DE_PERSONNE(3);

    /** What looking into the registry may add. */
    static final int AU_PLUS = 4;

    private final int points;

    AccordEcriture(int points) {
        this.points = points;
    }

    @Override
    public int points() {
        return points;
    }

    static AccordEcriture de(AccordNom nom, ComparaisonPrenoms comparaison, Personne demandee, NomsPortes portes) {
        if (nom.faute() && nom != AccordNom.USAGE_APPROCHE && portes.nomInconnu()) {
            return NOM_DE_PERSONNE;
        }
        return comparaison.premier().faute() && portes.prenomInconnu(demandee.prenoms().get(0).cle())
                ? PRENOM_DE_PERSONNE
                : SANS_OBJET;
    }
}
