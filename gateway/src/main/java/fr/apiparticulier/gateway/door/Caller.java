package fr.apiparticulier.gateway.door;

import java.util.Set;
import java.util.stream.Collectors;

import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.gateway.credential.Credential;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.habilitation.Grant;

/** Who may call now: a credential that is proven and counted, and what its habilitation lets it do. */
public record Caller(Credential credential, Grant grant) {

    private static final String IDENTITY = "_identite";

    /** @return what the caller may see */
    public Set<Scope> scopes(ApiVersion version) {
        if (mayHoldAny(version)) {
            return grant.scopes();
        }
        return grant.scopes().stream().filter(scope -> mayHold(scope, version)).collect(Collectors.toUnmodifiableSet());
    }

    /** @return whether such a caller could be given it: since v3 a FranceConnect token opens no identity, which its holder knows */
    public boolean mayHold(Scope scope, ApiVersion version) {
        return mayHoldAny(version) || !scope.mot().contains(IDENTITY);
    }

    private boolean mayHoldAny(ApiVersion version) {
        return version == ApiVersion.V2 || !credential.isFranceConnect();
    }
}
