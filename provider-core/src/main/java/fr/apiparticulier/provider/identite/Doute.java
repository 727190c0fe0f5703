package fr.apiparticulier.provider.identite;

import java.util.List;

/** Whether a given name that is nearly the recorded one may be another one. */
enum Doute {
    AUCUN,
    /** One slip leads from what was asked to a name that other people bear. */
    AUTRE_VOISIN,
    /** What was asked is borne by people, and what is recorded too, or it sounds otherwise. */
    DEUX_PRENOMS,
    /** The first two names asked are one name when run together, which people bear, and not the recorded one. */
    AUTRE_COMPOSE;

    /** Up to so many letters, the same sound may be a slip of another name: {@code Ema}. */
    private static final int COURT = 3;
    private static final String VOYELLES = "AEIOUY";

    static Doute de(ComparaisonPrenoms comparaison, List<Ecriture> demandes, NomsPortes portes) {
        if (comparaison.rencontre().isEmpty()) {
            return AUCUN;
        }
        return comparaison.premier().faute()
                ? deLettres(comparaison.premier(), demandes.get(0), comparaison.rencontre().get(), portes)
                : comparaison.premier().partiel() && demandes.size() > 1 && portes.prenomPorte(colles(demandes))
                        ? AUTRE_COMPOSE
                        : AUCUN;
    }

    private static Doute deLettres(AccordPrenom accord, Ecriture demande, Ecriture connu, NomsPortes portes) {
        if (estFrappe(accord)
                ? estUnPrenom(demande, portes)
                : portes.prenomPorte(demande.cle()) && portes.prenomPorte(connu.cle())) {
            return DEUX_PRENOMS;
        }
        boolean entendu = accord == AccordPrenom.PHONETIQUE
                && Math.min(demande.cle().length(), connu.cle().length()) > COURT
                && !uneLettreDite(demande.cle(), connu.cle());
        return !entendu && portes.autreVoisin(connu, demande) ? AUTRE_VOISIN : AUCUN;
    }

    /** A slip hardly ever makes a name of a name. */
    private static boolean estUnPrenom(Ecriture demande, NomsPortes portes) {
        return portes.prenomPorte(demande.cle()) || Prenoms.estConnu(demande.cle());
    }

    private static boolean estFrappe(AccordPrenom accord) {
        return accord == AccordPrenom.FRAPPE || accord == AccordPrenom.FRAPPE_COURTE;
    }

    /** @return the first two of them as one name */
    static String colles(List<Ecriture> demandes) {
        return demandes.get(0).cle() + demandes.get(1).cle();
    }

    /**
     * The ear drops and adds an H, and doubles consonants. Any other letter too many or too few may as well be a slip:
     * {@code Juli} for {@code Julie}, or for {@code Julia}.
     */
    private static boolean uneLettreDite(String un, String autre) {
        String court = un.length() < autre.length() ? un : autre;
        String plusLong = un.length() < autre.length() ? autre : un;
        if (plusLong.length() != court.length() + 1) {
            return false;
        }
        int place = 0;
        while (place < court.length() && court.charAt(place) == plusLong.charAt(place)) {
            place++;
        }
        return plusLong.substring(place + 1).equals(court.substring(place)) && !muette(plusLong, place);
    }

    private static boolean muette(String nom, int place) {
        char lettre = nom.charAt(place);
        return lettre == 'H' || place > 0 && nom.charAt(place - 1) == lettre && VOYELLES.indexOf(lettre) < 0;
    }
}
