package fr.apiparticulier.gateway.delivrance;

/**
 * A token with the one thing of it that is never stored.
 *
 * @param signe for whoever asked for it, once
 */
public record JetonSigne(Jeton jeton, String signe) {

    @Override
    public String toString() {
        return "JetonSigne[" + jeton.jti() + "]";
    }
}
