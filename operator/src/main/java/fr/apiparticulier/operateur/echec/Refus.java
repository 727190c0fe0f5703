package fr.apiparticulier.operateur.echec;

import java.util.List;

/** Whoever was asked says no, and will again. */
public non-sealed class Refus extends Echec {

    private static final int CODE = 1;

    /** @param lignes what happened, and why */
    public Refus(List<String> lignes) {
        super(CODE, lignes);
    }

    public Refus(String ligne) {
        this(List.of(ligne));
    }
}
