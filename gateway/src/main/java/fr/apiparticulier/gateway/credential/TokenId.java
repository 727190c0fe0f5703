package fr.apiparticulier.gateway.credential;

import java.util.UUID;

/** The {@code jti} of a token: the one thing about a token that may be told. */
public record TokenId(UUID valeur) {

    @Override
    public String toString() {
        return valeur.toString();
    }
}
