package fr.apiparticulier.provider.registre;

/** Another import of this registry is under way, here or in another process; nothing was done. */
public final class RegistreOccupe extends RuntimeException {

    RegistreOccupe() {
        super("another import is under way", null, false, false);
    }
}
