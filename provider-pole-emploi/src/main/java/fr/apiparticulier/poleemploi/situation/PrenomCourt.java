package fr.apiparticulier.poleemploi.situation;

import java.util.List;

/** The given name France Travail answers with: the first one, cut to the width of its files. */
final class PrenomCourt {

    private static final int LARGEUR = 13;

    private PrenomCourt() {
    }

    /** @param prenoms at least one */
    static String de(List<String> prenoms) {
        String premier = prenoms.get(0);
        return premier.length() <= LARGEUR ? premier : premier.substring(0, LARGEUR);
    }
}
