package fr.apiparticulier.operateur.preuve;

/** Nothing can be said of the journal; the message says why, in French. Not that something is wrong with it. */
final class PreuveImpossible extends RuntimeException {

    PreuveImpossible(String message) {
        super(message, null, false, false);
    }
}
