package fr.apiparticulier.provider.identite;

import fr.apiparticulier.contract.identite.Identite;

/** How usual names agree, where both sides have one that is not the birth name: they change with a marriage. */
enum AccordUsage implements Accord {
    EGAL(4),
    INCONNU(0),
    CONTREDIT(-4);

    private final int points;

    AccordUsage(int points) {
        this.points = points;
    }

    @Override
    public int points() {
        return points;
    }

    static AccordUsage entre(Identite question, Identite fiche) {
        String demande = question.cleNomUsage();
        String enregistre = fiche.cleNomUsage();
        if (demande.isEmpty() || demande.equals(question.cleNomNaissance())) {
            return INCONNU;
        }
        // The usual name of the one is the birth name of the other: that was counted already, and leaves the birth name asked.
        if (demande.equals(fiche.cleNomNaissance())) {
            return question.cleNomNaissance().equals(enregistre) ? INCONNU : CONTREDIT;
        }
        return enregistre.isEmpty() ? INCONNU : demande.equals(enregistre) ? EGAL : CONTREDIT;
    }
}
