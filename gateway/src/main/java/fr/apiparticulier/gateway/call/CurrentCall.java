package fr.apiparticulier.gateway.call;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;

import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.contract.siret.Siret;

/** What is known of the call being served, for whoever works on its behalf: the edge and the calls to providers. */
@RequestScoped
public class CurrentCall {

    private final String id = UUID.randomUUID().toString();
    private Set<Scope> scopes = Set.of();
    private Siret recipient;

    /** @return the {@code X-Request-ID} of the answer */
    public String id() {
        return id;
    }

    /** @return the caller's scopes; none before the credential is verified */
    public Set<Scope> scopes() {
        return scopes;
    }

    public Optional<Siret> recipient() {
        return Optional.ofNullable(recipient);
    }

    /** Said once, when the credential is verified. */
    public void isOnBehalfOf(Set<Scope> scopes, Siret recipient) {
        this.scopes = Set.copyOf(scopes);
        this.recipient = recipient;
    }
}
