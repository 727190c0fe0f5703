package fr.apiparticulier.provider.identite;

import fr.apiparticulier.contract.identite.Sexe;

/** How the sexes of the civil status agree. */
enum AccordSexe implements Accord {
    EGAL(1),
    INCONNU(0),
    CONTREDIT(-8);

    private final int points;

    AccordSexe(int points) {
        this.points = points;
    }

    @Override
    public int points() {
        return points;
    }

    /** @param demande or null, as the other */
    static AccordSexe entre(Sexe demande, Sexe enregistre) {
        return demande == null || enregistre == null ? INCONNU : demande == enregistre ? EGAL : CONTREDIT;
    }
}
