package fr.apiparticulier.provider.registre;

/** There is no generation kept that the registry could go back to. */
public final class SansRetour extends RuntimeException {

    SansRetour() {
        super("no generation is kept to go back to", null, false, false);
    }
}
