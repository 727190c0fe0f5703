package fr.apiparticulier.gateway.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import fr.apiparticulier.contract.erreur.DataHolder;
import fr.apiparticulier.contract.erreur.ErrorEntry;
import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.contract.erreur.ProviderFault;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.error.ErrorFormat;

/** The errors that a route may answer, made of what it asks and of whom. */
final class Erreurs {

    private Erreurs() {
    }

    /** @return the catalogue entries by HTTP status, each in the order of the codes */
    static SortedMap<Integer, List<ErrorEntry>> de(Route route) {
        ErrorFormat format = ErrorFormat.of(route.version());
        SortedMap<Integer, List<ErrorEntry>> parStatut = new TreeMap<>();
        Stream.of(dAcces(route), deFranceConnect(route), deParametres(route), duFournisseur(route)).flatMap(entries -> entries)
                .distinct().sorted(Comparator.comparing(ErrorEntry::code))
                .forEach(entry -> parStatut.computeIfAbsent(format.status(entry), statut -> new ArrayList<>()).add(entry));
        return parStatut;
    }

    private static Stream<ErrorEntry> dAcces(Route route) {
        Stream<GatewayError> jeton = route.estFranceConnecte()
                ? Stream.of(GatewayError.TOKEN_INVALID, GatewayError.TOKEN_TWICE)
                : Stream.of(GatewayError.TOKEN_INVALID, GatewayError.TOKEN_TWICE, GatewayError.TOKEN_EXPIRED);
        return Stream.concat(jeton, Stream.of(GatewayError.SCOPES_MISSING, GatewayError.MODALITY_FORBIDDEN,
                GatewayError.RECIPIENT_FORBIDDEN, GatewayError.TOKEN_REVOKED, GatewayError.TOKEN_UNKNOWN,
                GatewayError.ADDRESS_FORBIDDEN, GatewayError.TOO_MANY_REQUESTS, GatewayError.INTERNAL))
                .map(GatewayError::entry);
    }

    private static Stream<ErrorEntry> deFranceConnect(Route route) {
        return route.publication().franceConnect()
                ? Stream.concat(
                        Stream.of(GatewayError.FRANCE_CONNECT_MALFORMED, GatewayError.FRANCE_CONNECT_INACTIVE,
                                GatewayError.FRANCE_CONNECT_PIVOT)
                                .map(GatewayError::entry),
                        // It announces no maintenance to us.
                        Stream.of(ProviderFault.values()).filter(fault -> fault != ProviderFault.MAINTENANCE)
                                .map(fault -> fault.of(DataHolder.FRANCE_CONNECT)))
                : Stream.empty();
    }

    private static Stream<ErrorEntry> deParametres(Route route) {
        Stream<GatewayError> propres = route.demandes().stream().flatMap(demande -> Stream.concat(
                Stream.ofNullable(demande.presence() == Question.Presence.FACULTATIF ? null : demande.parametre().manquant()),
                demande.parametre().fausse().stream()));
        return Stream.concat(propres, Stream.of(GatewayError.REQUEST)).map(GatewayError::entry);
    }

    private static Stream<ErrorEntry> duFournisseur(Route route) {
        return Stream.concat(Stream.of(route.publication().refus()).map(ProviderError::entry),
                Stream.of(ProviderFault.values()).map(fault -> fault.of(route.vue().service().holder())));
    }

    /** @return what an entry's example is called in the document; entries that a client cannot tell apart share one */
    static String nom(ErrorEntry entry, ApiVersion version) {
        return version == ApiVersion.V2 && entry.v2() != null ? entry.code() + "_" + entry.v2() : entry.code();
    }
}
