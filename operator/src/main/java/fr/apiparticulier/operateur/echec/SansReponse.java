package fr.apiparticulier.operateur.echec;

import java.util.List;

/** Whoever was asked does not answer, or not as it should; another time it may. */
public non-sealed class SansReponse extends Echec {

    private static final int CODE = 3;

    public SansReponse(String message) {
        super(CODE, List.of(message));
    }
}
