package fr.apiparticulier.operateur.echec;

import java.util.List;

/** The command cannot be run as it was called; the message says why, in French. */
public final class Mesusage extends Echec {

    public static final int CODE = 2;

    public Mesusage(String message) {
        super(CODE, List.of(message));
    }
}
