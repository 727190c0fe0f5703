package fr.apiparticulier.gateway.publication;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.restassured.response.Response;

import fr.apiparticulier.contract.erreur.ErrorEntry;
import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.contract.erreur.ProviderFault;
import fr.apiparticulier.gateway.publication.Question.Demande;
import fr.apiparticulier.gateway.test.Cas;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.Registre;

/** How each documented error is brought about on one route, by the general rule for errors of its kind. */
final class Provocations {

    /** How a provider fails, as a status of its own. */
    private static final Map<ProviderFault, Integer> PANNES = Map.of(ProviderFault.INTERNAL, 500, ProviderFault.UNAVAILABLE,
            503, ProviderFault.TIMEOUT, 504, ProviderFault.TOO_MANY, 429, ProviderFault.UNKNOWN, 418);

    /** The errors that take more than one parameter that is no word of its language. */
    private static final Map<GatewayError, UnaryOperator<Appel>> PROPRES = Map.of(
            GatewayError.ANNEE_TROP_ANCIENNE, appel -> appel.avec("annee", "1999"),
            GatewayError.REQUEST, appel -> appel.repetant("recipient"),
            GatewayError.PERIMETRE, appel -> appel.sans("codeEtablissement").avec("degreEtablissement", "1D"),
            GatewayError.PERIMETRE_VIDE,
            appel -> appel.sans("codeEtablissement").avec("degreEtablissement", "1D").avec("codesBcnRegions[]", ""),
            GatewayError.PERIMETRE_ET_UAI, appel -> appel.avec("degreEtablissement", "1D").avec("codesBcnRegions[]", "10"));

    /** Whose token is refused so. */
    private static final Map<ErrorEntry, Registre> HABILITATIONS = Map.of(
            GatewayError.TOKEN_REVOKED.entry(), Registre.SUSPENDUE,
            GatewayError.MODALITY_FORBIDDEN.entry(), Registre.SANS_MODALITE,
            GatewayError.ADDRESS_FORBIDDEN.entry(), Registre.D_AILLEURS,
            GatewayError.RECIPIENT_FORBIDDEN.entry(), Registre.POUR_UNE_AUTRE);

    private final Route route;

    Provocations(Route route) {
        this.route = route;
    }

    /** @return the valid calls of a route, one for each way of asking */
    static List<Cas> cas(Route route) {
        return Stream.concat(Cas.tous().stream(), Cas.franceConnectes().stream())
                .filter(cas -> cas.chemin().equals(route.chemin())).toList();
    }

    /** @return the answer that should be that error */
    Response de(ErrorEntry entry) {
        return Stream.<Stream<Response>>of(duJeton(entry), deFranceConnect(entry), deParametre(entry), duFournisseur(entry))
                .flatMap(found -> found)
                .findFirst().orElseThrow(() -> new AssertionError(route + ": nothing leads to " + entry.code()));
    }

    private Stream<Response> duJeton(ErrorEntry entry) {
        Appel appel = new Appel(cas(route).get(0));
        if (entry.equals(GatewayError.SCOPES_MISSING.entry())) {
            return Stream.of(appel.envoyer(appel.cas().jeton(List.of())));
        }
        if (entry.equals(GatewayError.TOKEN_EXPIRED.entry())) {
            return Stream.of(appel.envoyer(Jetons.ADMINISTRATIONS.expire()));
        }
        if (entry.equals(GatewayError.TOKEN_UNKNOWN.entry())) {
            return Stream.of(appel.envoyer(appel.cas().jetonInconnu()));
        }
        if (HABILITATIONS.containsKey(entry)) {
            return Stream.of(appel.avec("recipient", "13002526500013")
                    .envoyer(appel.cas().jeton(HABILITATIONS.get(entry).titulaire(), appel.cas().scopes())));
        }
        return entry.code().equals(GatewayError.TOKEN_INVALID.entry().code())
                ? Stream.of(appel.envoyer((String) null))
                : Stream.of();
    }

    private Stream<Response> deFranceConnect(ErrorEntry entry) {
        // The last way of asking is by identity, whatever the others are.
        List<Cas> cas = cas(route);
        return DeFranceConnect.provoquer(new Appel(cas.get(cas.size() - 1)), entry);
    }

    private Stream<Response> deParametre(ErrorEntry entry) {
        return Stream.of(GatewayError.values()).filter(error -> error.entry().equals(entry))
                .flatMap(error -> Stream.concat(
                        Stream.ofNullable(PROPRES.get(error)),
                        route.demandes().stream().flatMap(demande -> faussant(demande, error))))
                .flatMap(change -> cas(route).stream().map(cas -> change.apply(new Appel(cas))))
                .map(appel -> appel.envoyer(appel.cas().scopes()))
                .filter(reponse -> reponse.statusCode() != 200
                        && reponse.jsonPath().getList("errors.code").contains(entry.code()));
    }

    private static Stream<UnaryOperator<Appel>> faussant(Demande demande, GatewayError error) {
        String nom = demande.parametre().nom();
        Stream<UnaryOperator<Appel>> sans = demande.parametre().manquant() == error
                ? Stream.of(appel -> appel.sans(nom))
                : Stream.of();
        Stream<UnaryOperator<Appel>> faux = demande.parametre().fausse().contains(error)
                ? Stream.of(appel -> appel.avec(nom, "@"), appel -> appel.sans("codeEtablissement").avec(nom, "@"))
                : Stream.of();
        return Stream.concat(sans, faux);
    }

    private Stream<Response> duFournisseur(ErrorEntry entry) {
        Cas cas = cas(route).get(0);
        Stream<Runnable> refus = Stream.of(ProviderError.values()).filter(error -> error.entry().equals(entry))
                .map(error -> () -> Fournisseur.UNIQUE.repond(cas.fournisseur(), entry.kind().status(),
                        "{\"error\":\"" + error + "\"}"));
        Stream<Runnable> pannes = Stream.of(ProviderFault.values())
                .filter(fault -> fault.of(route.vue().service().holder()).equals(entry))
                .map(fault -> () -> Fournisseur.UNIQUE.repond(cas.fournisseur(), PANNES.get(fault), ""));
        return Stream.concat(refus, pannes).map(prepare -> {
            prepare.run();
            return new Appel(cas).envoyer(cas.jeton(cas.scopes()));
        });
    }
}
