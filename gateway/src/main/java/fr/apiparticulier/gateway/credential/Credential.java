package fr.apiparticulier.gateway.credential;

import java.util.List;
import java.util.Set;

import fr.apiparticulier.contract.scope.Scope;

/**
 * Who is calling, proven.
 *
 * @param habilitation the {@code sub}: under which habilitation the token was issued
 * @param declared the scopes as the token words them, for introspection
 * @param scopes those this version knows
 */
public record Credential(TokenId token, String habilitation, List<String> declared, Set<Scope> scopes) {
}
