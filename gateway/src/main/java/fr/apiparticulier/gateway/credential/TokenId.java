package fr.apiparticulier.gateway.credential;

import java.util.UUID;

/** The {@code jti} of a token: what an operator revokes, and all that a journal says of a token. */
public record TokenId(UUID valeur) {

    @Override
    public String toString() {
        return valeur.toString();
    }
}
