package fr.apiparticulier.provider.identite;

import fr.apiparticulier.contract.identite.CommuneNaissance;
import fr.apiparticulier.contract.identite.Identite;

/** How two birth places agree. */
enum AccordLieu implements Accord {
    COMMUNE(8),
    /** A commune, and the one it became part of. */
    FUSION(7),
    /** A city and an arrondissement of it. */
    VILLE(6),
    /** The same foreign country. */
    PAYS(5),
    /** The département, where the question tells no commune. */
    DEPARTEMENT(3),
    /** One side does not know, or both know no more than France. */
    INCONNU(0),
    /** Two communes of a département: people name the town nearby. */
    COMMUNE_VOISINE(-5),
    CONTREDIT(-9);

    /** Characters of a COG code that tell the département, or the collectivity's group overseas. */
    private static final int DEPARTEMENT_ECRIT = 2;

    private final int points;

    AccordLieu(int points) {
        this.points = points;
    }

    @Override
    public int points() {
        return points;
    }

    boolean contredit() {
        return points < 0;
    }

    static AccordLieu entre(Identite question, Identite fiche) {
        String demandee = question.codeCommune();
        String enregistree = fiche.codeCommune();
        if (demandee != null && enregistree != null) {
            return communes(demandee, enregistree);
        }
        if (question.departement() != null && enregistree != null) {
            return enregistree.startsWith(question.departement()) ? DEPARTEMENT : CONTREDIT;
        }
        if (question.departement() != null && fiche.codePays() != null && !Identite.FRANCE.equals(fiche.codePays())) {
            return CONTREDIT;
        }
        return question.codePays() == null || fiche.codePays() == null
                ? INCONNU
                : pays(question.codePays(), fiche.codePays());
    }

    /** @return the most that a record can agree with a question */
    static AccordLieu auMieux(Identite question) {
        if (question.codeCommune() != null) {
            return COMMUNE;
        }
        return question.departement() != null
                ? DEPARTEMENT
                : question.codePays() == null ? INCONNU : pays(question.codePays(), question.codePays());
    }

    private static AccordLieu communes(String demandee, String enregistree) {
        if (demandee.equals(enregistree)) {
            return COMMUNE;
        }
        if (CommuneNaissance.concordent(demandee, enregistree)) {
            return VILLE;
        }
        if (Fusions.unies(demandee, enregistree)) {
            return FUSION;
        }
        return enregistree.regionMatches(0, demandee, 0, DEPARTEMENT_ECRIT) ? COMMUNE_VOISINE : CONTREDIT;
    }

    private static AccordLieu pays(String demande, String enregistre) {
        return !demande.equals(enregistre) ? CONTREDIT : Identite.FRANCE.equals(demande) ? INCONNU : PAYS;
    }
}
