package fr.apiparticulier.suite.chaos.oracle;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.erreur.DataHolder;
import fr.apiparticulier.contract.erreur.Kind;
import fr.apiparticulier.contract.erreur.ProviderFault;

/**
 * Which refusals the contract has for what is broken.
 *
 * @param fautes of the provider whose data is asked for; none for what must not be noticed at all
 */
public record Tolerance(Set<ProviderFault> fautes) {

    public static final Tolerance AUCUNE = new Tolerance(Set.of());

    private static final Set<String> MEMBRES_V2 = Set.of("error", "reason", "message");
    private static final int PANNE_V2 = 503;
    private static final int HORS_DELAI = 504;

    public Tolerance {
        fautes = Set.copyOf(fautes);
    }

    public static Tolerance de(ProviderFault... fautes) {
        return new Tolerance(Set.of(fautes));
    }

    /** @return whether this is one of these refusals, in the form of its version, and nothing besides */
    boolean admet(Service service, int statut, JsonNode corps) {
        JsonNode erreurs = corps.path("errors");
        return erreurs.isArray() ? admetErreurs(service, statut, erreurs) : admetV2(statut, corps);
    }

    private boolean admetErreurs(Service service, int statut, JsonNode erreurs) {
        return erreurs.size() == 1 && fautes.stream().anyMatch(faute -> codes(service, faute)
                .contains(erreurs.get(0).path("code").asText()) && statut == statut(faute));
    }

    private static int statut(ProviderFault faute) {
        return faute.of(DataHolder.CNAV).kind().status();
    }

    private static Set<String> codes(Service service, ProviderFault faute) {
        return Arrays.stream(DataHolder.values()).filter(service::speaksFor).map(holder -> faute.of(holder).code())
                .collect(Collectors.toSet());
    }

    /** v2 has no codes: one status for the time that ran out, one for everything else a provider does. */
    private boolean admetV2(int statut, JsonNode corps) {
        boolean forme = corps.isObject() && corps.path("error").isTextual()
                && corps.properties().stream().allMatch(membre -> MEMBRES_V2.contains(membre.getKey()));
        return forme && fautes.stream().map(faute -> faute.of(DataHolder.CNAV).kind())
                .anyMatch(genre -> statut == (genre == Kind.PROVIDER_TIMEOUT ? HORS_DELAI : PANNE_V2));
    }
}
