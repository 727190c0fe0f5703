package fr.apiparticulier.gateway.franceconnect;

import java.time.Instant;
import java.util.List;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.Identite;

/**
 * What FranceConnect says of an active token.
 *
 * @param id its {@code jti}, one per token
 * @param client the {@code aud}: the service that the citizen signed in to, and that is calling
 * @param scopes as FranceConnect words them
 * @param identite null unless the token gives the whole pivot
 */
record Introspection(String id, String client, Instant expiry, List<String> scopes, Identite identite) implements Discret {

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
