package fr.apiparticulier.provider.echeance;

/** Nobody waits for the answer any more. */
public final class EcheancePassee extends RuntimeException {

    public EcheancePassee() {
        super("deadline passed", null, false, false);
    }
}
