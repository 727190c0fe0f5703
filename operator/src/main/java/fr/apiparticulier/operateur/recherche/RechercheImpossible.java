package fr.apiparticulier.operateur.recherche;

/** The search cannot be made as it was asked for; the message says why, in French, and nothing about the person. */
public final class RechercheImpossible extends RuntimeException {

    RechercheImpossible(String message) {
        super(message, null, false, false);
    }
}
