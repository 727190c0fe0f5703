package fr.apiparticulier.gateway.mask;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import fr.apiparticulier.contract.scope.Scope;

/**
 * What a token must hold to see a member.
 *
 * @param scopes at least one, in the order of the catalogue of scopes
 * @param all whether it takes every one of them; else any one will do
 */
public record Opening(Set<Scope> scopes, boolean all) {

    public Opening {
        scopes = Collections.unmodifiableSet(EnumSet.copyOf(scopes));
    }

    boolean isOpenTo(Set<?> held) {
        return all ? held.containsAll(scopes) : !Collections.disjoint(scopes, held);
    }

    /** @return each set of scopes that is just enough */
    Set<Set<Scope>> ways() {
        return all ? Set.of(scopes) : scopes.stream().map(Set::of).collect(Collectors.toSet());
    }
}
