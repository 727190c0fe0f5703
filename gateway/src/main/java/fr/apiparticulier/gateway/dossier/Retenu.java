package fr.apiparticulier.gateway.dossier;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.gateway.mask.Withheld;

/**
 * A member that a token's scopes keep back, as {@code Prefer: explain} tells it.
 *
 * @param champ by its public path, as in {@code allocataires.prenoms}
 * @param droits that would open it
 * @param tousRequis whether it takes all of them, else one
 */
@RegisterForReflection
record Retenu(String champ, List<String> droits, @JsonProperty("tous_requis") boolean tousRequis) {

    /**
     * @param possible which scopes such a caller could have
     * @return it, if anything it could have would open it
     */
    static Stream<Retenu> of(Withheld withheld, Predicate<Scope> possible) {
        List<String> droits = withheld.opening().scopes().stream().filter(possible).map(Scope::mot).toList();
        boolean all = withheld.opening().all();
        boolean opens = all ? droits.size() == withheld.opening().scopes().size() : !droits.isEmpty();
        return opens ? Stream.of(new Retenu(withheld.member().path(), droits, all)) : Stream.empty();
    }
}
