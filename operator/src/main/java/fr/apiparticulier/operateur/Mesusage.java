package fr.apiparticulier.operateur;

/** The command cannot be run as it was called; the message says why, in French. */
final class Mesusage extends RuntimeException {

    Mesusage(String message) {
        super(message, null, false, false);
    }
}
