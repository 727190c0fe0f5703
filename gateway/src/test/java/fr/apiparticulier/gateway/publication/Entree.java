package fr.apiparticulier.gateway.publication;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.publication.Question.Demande;
import fr.apiparticulier.gateway.publication.Question.Presence;

/**
 * A line of the catalogue: one way to ask one version of a resource.
 *
 * @param ressource its name since v3
 */
record Entree(String ressource, int version, String modalite, Route route) {

    private static final String FRANCE_CONNECT = "france_connect";
    /** All others say whom it is about, which a FranceConnect token does itself. */
    private static final Set<Question> SANS_IDENTITE = EnumSet.of(Question.MOIS, Question.CAMPAGNE);

    /** @return as many as there are modalities at that address, in v2 sometimes several */
    static Stream<Entree> de(Route route) {
        if (route.version() == ApiVersion.V2) {
            AdresseV2 adresse = AdresseV2.de(route);
            return Stream.concat(adresse.modalites().stream(),
                    route.publication().franceConnect() ? Stream.of(FRANCE_CONNECT) : Stream.empty())
                    .map(modalite -> new Entree(adresse.ressource(), 2, modalite, route));
        }
        String[] segments = route.chemin().split("/");
        return Stream.of(new Entree(segments[3], Integer.parseInt(segments[1].substring(1)), segments[4], route));
    }

    boolean estObsolete() {
        return version == 2 || route.publication().remplacee();
    }

    String fournisseur() {
        return route.vue().service().holder().label();
    }

    List<Demande> demandes() {
        return modalite.equals(FRANCE_CONNECT) && version == 2
                ? Stream.concat(Stream.of(route.publication().question()).filter(SANS_IDENTITE::contains)
                        .flatMap(question -> question.demandes().stream()),
                        Stream.of(new Demande(Parametre.RECIPIENT, Presence.REQUIS))).toList()
                : route.demandes();
    }
}
