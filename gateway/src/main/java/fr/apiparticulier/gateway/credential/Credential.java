package fr.apiparticulier.gateway.credential;

import java.time.Instant;
import java.util.List;

import fr.apiparticulier.contract.identite.Identite;

/**
 * Who is calling, proven. What it may do stands in its habilitation.
 *
 * @param sujet the {@code sub} of an administration's token; of a FranceConnect token, the client that the citizen signed in to
 * @param declared the scopes as the token words them
 * @param expiry the {@code exp} of the token; past if it may have been prolonged since
 * @param identite whom alone a FranceConnect token lets its holder ask about; null with an administration's own token
 */
public record Credential(TokenId token, String sujet, List<String> declared, Instant expiry, Identite identite) {

    public boolean isFranceConnect() {
        return identite != null;
    }

    public boolean estExpire(Instant now) {
        return !expiry.isAfter(now);
    }
}
