package fr.apiparticulier.operateur;

/** The gateway does not answer, or not as a gateway does. */
final class SansReponse extends RuntimeException {

    SansReponse(String message) {
        super(message, null, false, false);
    }
}
