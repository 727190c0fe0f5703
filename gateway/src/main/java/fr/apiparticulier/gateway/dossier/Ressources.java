package fr.apiparticulier.gateway.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import io.quarkus.arc.All;

import fr.apiparticulier.gateway.call.Route;
import fr.apiparticulier.gateway.door.Caller;
import fr.apiparticulier.gateway.door.DataRoutes;
import fr.apiparticulier.gateway.door.Modality;
import fr.apiparticulier.gateway.parameter.Query;

/** Everything a dossier can ask: by the name and the version that an address since v3 has, in one or several modalities. */
@Singleton
class Ressources {

    /** The only address of another form that asks what no other does. */
    private static final Map<String, Nom> AUTREMENT = Map.of("/api/v2/composition-familiale", new Nom("quotient_familial", 2));
    /** An identifier names one person; an identity may name nobody, or two. */
    private static final Comparator<Offer> SURE_FIRST = Comparator
            .comparing(offer -> offer.passage().modality() == Modality.IDENTITE);

    private final Map<Nom, List<Offer>> offers;

    /** A resource in one version, as in {@code quotient_familial} 3. */
    record Nom(String ressource, int version) {

        /** @return whether what is asked there is asked in the words of v3, whatever its own version */
        static boolean has(Route route) {
            return !route.chemin().startsWith("/api/") || AUTREMENT.containsKey(route.chemin());
        }

        /** @param route of the form {@code /v3/holder/resource/modality} */
        static Nom of(Route route) {
            Nom autre = AUTREMENT.get(route.chemin());
            String[] parts = route.chemin().split("/");
            return autre != null ? autre : new Nom(parts[3], Integer.parseInt(parts[1].substring(1)));
        }
    }

    Ressources(@All List<DataRoutes> all) {
        this.offers = all.stream().flatMap(some -> some.routes().stream()).filter(route -> Nom.has(route.route()))
                .map(route -> new Offer(route.route(), route.passage().get())).sorted(SURE_FIRST)
                .collect(Collectors.groupingBy(offer -> Nom.of(offer.route())));
    }

    boolean has(Nom nom) {
        return offers.containsKey(nom);
    }

    /**
     * @param nom of one that there is
     * @return the way to ask it that this caller takes: the surest of those that it has named somebody for and that its habilitation
     *         opens; else one that tells what is missing, or that its credential takes none
     */
    Offer choose(Nom nom, Query query, Caller caller) {
        List<Offer> taken = offers.get(nom).stream().filter(offer -> offer.passage().modality().takes(caller.credential()))
                .toList();
        List<Offer> named = taken.stream().filter(offer -> names(query, offer)).toList();
        return named.stream()
                .filter(offer -> caller.grant().modalites().contains(offer.passage().modality().of(caller.credential())))
                .findFirst()
                .or(() -> named.stream().findFirst())
                .orElseGet(() -> taken.isEmpty() ? offers.get(nom).get(0) : taken.get(taken.size() - 1));
    }

    private static boolean names(Query query, Offer offer) {
        return switch (offer.passage().modality()) {
            case INE -> query.isGiven("ine");
            case IDENTIFIANT -> query.isGiven("identifiant") || query.isGiven("numeroAllocataire");
            case IDENTITE, IDENTITE_OU_FRANCE_CONNECT -> query.isGiven("nomNaissance");
            case FRANCE_CONNECT, DIVERSES -> true;
        };
    }
}
