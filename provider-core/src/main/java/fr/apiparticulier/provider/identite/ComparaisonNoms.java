package fr.apiparticulier.provider.identite;

import fr.apiparticulier.contract.discretion.Discret;

/**
 * Compares the two names of a question with the two of a record: each may stand in the other's place.
 *
 * @param naissance the birth name asked
 * @param usage the usual name asked, empty if there is none
 */
record ComparaisonNoms(Ecriture naissance, Ecriture usage) implements Discret {

    private static final int COURT = 6;
    private static final int LONG = 8;
    private static final int TRES_LONG = 9;
    private static final int TROP_COURT = 4;

    /** @return the best that any pair of names gives */
    AccordNom avec(Ecriture naissanceConnue, Ecriture usageConnu) {
        AccordNom direct = entre(naissance, naissanceConnue);
        return direct == AccordNom.EXACT
                ? direct
                : meilleur(direct,
                        meilleur(croise(entre(naissance, usageConnu)), croise(entre(usage, naissanceConnue))));
    }

    private static AccordNom meilleur(AccordNom un, AccordNom autre) {
        return autre.points() > un.points() ? autre : un;
    }

    /** Two usual names say nothing of who somebody was born as: they are weighed apart. */
    private static AccordNom croise(AccordNom accord) {
        return switch (accord) {
            case EXACT, AUTRE_ORDRE -> AccordNom.USAGE;
            case PHONETIQUE, FRAPPE_LONGUE, FRAPPE -> AccordNom.USAGE_APPROCHE;
            default -> AccordNom.DIFFERENT;
        };
    }

    static AccordNom entre(Ecriture demande, Ecriture connu) {
        if (demande.estVide() || connu.estVide()) {
            return AccordNom.DIFFERENT;
        }
        if (demande.cle().equals(connu.cle())) {
            return AccordNom.EXACT;
        }
        if (demande.memeMots(connu)) {
            return AccordNom.AUTRE_ORDRE;
        }
        if (demande.estPartieDe(connu) || connu.estPartieDe(demande)) {
            return AccordNom.PARTIE;
        }
        return demande.son().equals(connu.son()) ? AccordNom.PHONETIQUE : frappe(demande.cle(), connu.cle());
    }

    private static AccordNom frappe(String demande, String connu) {
        int longueur = Math.max(demande.length(), connu.length());
        if (longueur < TROP_COURT) {
            return AccordNom.DIFFERENT;
        }
        return switch (Distance.entre(demande, connu, longueur < TRES_LONG ? 1 : 2)) {
            case 1 -> longueur < COURT
                    ? AccordNom.FRAPPE_COURTE
                    : longueur < LONG ? AccordNom.FRAPPE : AccordNom.FRAPPE_LONGUE;
            case 2 -> longueur < TRES_LONG ? AccordNom.DIFFERENT : AccordNom.DEUX_FRAPPES;
            default -> AccordNom.DIFFERENT;
        };
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
