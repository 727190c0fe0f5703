package fr.apiparticulier.operateur.registre;

import fr.apiparticulier.operateur.echec.SansReponse;

/** Nobody is there yet, or nobody who took anything: asking again does no harm. */
final class PasPret extends SansReponse {

    PasPret(String message) {
        super(message);
    }
}
