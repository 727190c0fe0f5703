package fr.apiparticulier.suite.chaos.epreuve;

import java.net.URI;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.chaos.detour.Detour;
import fr.apiparticulier.suite.lancement.EchecDemarrage;
import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.SuiteOptions;
import fr.apiparticulier.suite.lancement.processus.Ports;

/**
 * A suite of its own with two gateways, and a detour before each thing that they call.
 *
 * @param base before the gateways' PostgreSQL
 * @param redis before the Redis they share
 */
public record Terrain(Suite suite, Map<Service, Detour> fournisseurs, Detour base, Detour redis) implements AutoCloseable {

    private static final int REPLIQUES = 2;
    /** Shorter than the default, so that it is met within a fault; longer than any call on a machine that all of this shares. */
    private static final String DELAI = "3s";
    /** So that a connection which is still there a moment after the load has stopped is one that nobody gave back. */
    private static final String INACTIVITE = "2s";
    /** Who asks here looks at readiness twice a second, not once in five. */
    private static final String VIDANGE = "3s";
    private static final String SANS_LIMITE = "10000000";

    /** @param progres gets one French line per step */
    public static Terrain demarrer(Consumer<String> progres) throws EchecDemarrage {
        Map<Service, Detour> fournisseurs = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            fournisseurs.put(service, Detour.ouvrir());
        }
        Map<Service, URI> adresses = fournisseurs.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, detour -> detour.getValue().adresse()));
        Detour base = Detour.ouvrir();
        int postgres = Ports.libre();
        base.vers(postgres);
        Detour redis = Detour.ouvrir();
        int compteur = Ports.libre();
        redis.vers(compteur);
        try {
            Suite suite = Suite.demarrer(SuiteOptions.parDefaut().enRepliques(REPLIQUES).avecDetours(adresses)
                    .basesSurPort(postgres).avecRedis(compteur)
                    .avecPropriete("particulier.quota.redis", "redis://127.0.0.1:" + redis.port())
                    .avecPropriete("particulier.quota.repliques", Integer.toString(REPLIQUES))
                    .avecPropriete("particulier.jetons.delai-signature", RotationCles.DELAI.toString())
                    // Every call comes from here, and faults are looked at, not quotas.
                    .avecPropriete("particulier.quota.appels-par-seconde", SANS_LIMITE)
                    .avecPropriete("particulier.quota.appels-par-minute-par-adresse", SANS_LIMITE)
                    // A thousand clients that hang up are all of one address here.
                    .avecPropriete("particulier.connexions.par-adresse", SANS_LIMITE)
                    // What a client keeps without a word is ended before it is looked at what is held.
                    .avecPropriete("quarkus.http.idle-timeout", "8s")
                    .avecPropriete("particulier.base.port", Integer.toString(base.port()))
                    .avecPropriete("particulier.fournisseurs.inactivite", INACTIVITE)
                    .avecPropriete("quarkus.shutdown.delay", VIDANGE)
                    .avecPropriete("particulier.fournisseurs.delai", DELAI), progres);
            fournisseurs.forEach((service, detour) -> detour.vers(suite.fournisseur(service).getPort()));
            return new Terrain(suite, fournisseurs, base, redis);
        } catch (EchecDemarrage e) {
            fournisseurs.values().forEach(Detour::close);
            base.close();
            redis.close();
            throw e;
        }
    }

    /** @return what its gateways hold, connections to providers included */
    Tenues tenues() {
        Map<URI, Integer> passerelles = new LinkedHashMap<>();
        for (int numero = 0; numero < REPLIQUES; numero++) {
            passerelles.put(suite.gestions().get(numero), suite.repliques().get(numero).getPort());
        }
        return new Tenues(passerelles, fournisseurs.entrySet().stream()
                .collect(Collectors.toMap(detour -> detour.getKey().audience(), Map.Entry::getValue)));
    }

    @Override
    public void close() {
        suite.close();
        fournisseurs.values().forEach(Detour::close);
        base.close();
        redis.close();
    }
}
