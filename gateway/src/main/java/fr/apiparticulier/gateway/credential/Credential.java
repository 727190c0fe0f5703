package fr.apiparticulier.gateway.credential;

import java.util.List;
import java.util.Set;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.scope.Scope;

/**
 * Who is calling, proven.
 *
 * @param habilitation the {@code sub}: under which habilitation the token was issued
 * @param declared the scopes as the token words them, for introspection
 * @param scopes those this version knows
 * @param identite whom alone a FranceConnect token lets its holder ask about; null with an administration's own token
 */
public record Credential(
        TokenId token, String habilitation, List<String> declared, Set<Scope> scopes, Identite identite) {

    /** An administration's own token, which asks about whom it names. */
    public Credential(TokenId token, String habilitation, List<String> declared, Set<Scope> scopes) {
        this(token, habilitation, declared, scopes, null);
    }

    public boolean isFranceConnect() {
        return identite != null;
    }
}
