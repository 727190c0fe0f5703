package fr.apiparticulier.gateway.publication;

import java.util.Map;
import java.util.stream.Stream;

import io.restassured.response.Response;

import fr.apiparticulier.contract.erreur.DataHolder;
import fr.apiparticulier.contract.erreur.ErrorEntry;
import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.erreur.ProviderFault;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.FranceConnectFictif;

/** How the errors of a FranceConnect token are brought about. */
final class DeFranceConnect {

    /** The statuses that FranceConnect may fail with. */
    private static final Map<ProviderFault, Integer> PANNES = Map.of(ProviderFault.INTERNAL, 500, ProviderFault.UNAVAILABLE,
            503, ProviderFault.TIMEOUT, 504, ProviderFault.TOO_MANY, 429, ProviderFault.UNKNOWN, 418);

    private DeFranceConnect() {
    }

    static Stream<Response> provoquer(Appel appel, ErrorEntry entry) {
        if (entry.holder() == DataHolder.FRANCE_CONNECT) {
            return Stream.of(ProviderFault.values()).filter(fault -> fault.of(DataHolder.FRANCE_CONNECT).equals(entry))
                    .map(fault -> introspection(appel, PANNES.get(fault), ""));
        }
        return Stream.of(GatewayError.values()).filter(error -> error.entry().equals(entry)).flatMap(error -> switch (error) {
            case FRANCE_CONNECT_MALFORMED -> Stream.of(appel.envoyer("court"));
            case FRANCE_CONNECT_INACTIVE ->
                Stream.of(refus(appel, FranceConnectFictif.avec(fc -> fc.jeton.put("active", false))));
            case FRANCE_CONNECT_PIVOT ->
                Stream.of(refus(appel, FranceConnectFictif.avec(fc -> fc.jeton.put("scope", "openid"))));
            default -> Stream.empty();
        });
    }

    private static Response refus(Appel appel, FranceConnectFictif reponse) {
        reponse.repond();
        return appel.envoyer(FranceConnectFictif.jetonOpaque());
    }

    private static Response introspection(Appel appel, int statut, String corps) {
        Fournisseur.UNIQUE.repond(FranceConnectFictif.INTROSPECTION, statut, corps);
        return appel.envoyer(FranceConnectFictif.jetonOpaque());
    }
}
