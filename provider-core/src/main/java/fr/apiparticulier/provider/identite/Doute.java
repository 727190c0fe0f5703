package fr.apiparticulier.provider.identite;

/** Whether a given name that is nearly the recorded one may be another one. */
enum Doute {
    AUCUN,
    /** One slip leads from what was asked to a name that other people bear. */
    AUTRE_VOISIN,
    /** What was asked and what is recorded are borne by people, both. */
    DEUX_PRENOMS;

    /** Up to so many letters, the same sound may be a slip of another name: {@code Ema}. */
    private static final int COURT = 3;

    static Doute de(ComparaisonPrenoms comparaison, Ecriture demande, PrenomsPortes portes) {
        if (!comparaison.premier().faute() || comparaison.rencontre().isEmpty()) {
            return AUCUN;
        }
        Ecriture connu = comparaison.rencontre().get();
        if (portes.estPorte(demande.cle()) && portes.estPorte(connu.cle())) {
            return DEUX_PRENOMS;
        }
        boolean entendu = comparaison.premier() == AccordPrenom.PHONETIQUE && demande.cle().length() > COURT;
        return !entendu && portes.mieuxQue(connu, demande) ? AUTRE_VOISIN : AUCUN;
    }
}
