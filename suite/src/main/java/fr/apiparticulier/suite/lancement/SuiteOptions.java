package fr.apiparticulier.suite.lancement;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import fr.apiparticulier.contract.appel.Service;

/**
 * How a suite is to be started.
 *
 * @param port of the gateway; 0 for any free one
 * @param donnees the folder that keeps database, keys and logs; null for a temporary one
 * @param personnes whether the fictional people are loaded
 * @param detours what the gateway calls instead of a provider, to put something between the two
 * @param proprietes more properties for the gateway, as {@code name} to {@code value}
 * @param repliques how many gateways there are; only the first is on that port
 * @param portBases of PostgreSQL; 0 for any free one
 * @param portRedis of the Redis that the gateways share; 0 for none
 * @param distribution whose services are started
 * @param fournisseurs more properties for each provider
 * @param durable whether PostgreSQL says that something is written only when it is on disk, as it does unless told otherwise
 */
public record SuiteOptions(int port, Path donnees, boolean personnes, Map<Service, URI> detours,
        Map<String, String> proprietes, int repliques, int portBases, int portRedis, Livrables distribution,
        Map<String, String> fournisseurs, boolean durable) {

    public SuiteOptions {
        detours = Map.copyOf(detours);
        proprietes = Map.copyOf(proprietes);
        fournisseurs = Map.copyOf(fournisseurs);
    }

    /** Any free port, a temporary folder, the fictional people, nothing special. */
    public static SuiteOptions parDefaut() {
        return new SuiteOptions(0, null, true, Map.of(), Map.of(), 1, 0, 0, Distribution.ici(), Map.of(), false);
    }

    public SuiteOptions surPort(int port) {
        return new SuiteOptions(port, donnees, personnes, detours, proprietes, repliques, portBases, portRedis,
                distribution, fournisseurs, durable);
    }

    public SuiteOptions dans(Path donnees) {
        return new SuiteOptions(port, donnees, personnes, detours, proprietes, repliques, portBases, portRedis,
                distribution, fournisseurs, durable);
    }

    public SuiteOptions sansPersonnes() {
        return new SuiteOptions(port, donnees, false, detours, proprietes, repliques, portBases, portRedis,
                distribution, fournisseurs, durable);
    }

    public SuiteOptions avecDetours(Map<Service, URI> detours) {
        return new SuiteOptions(port, donnees, personnes, detours, proprietes, repliques, portBases, portRedis,
                distribution, fournisseurs, durable);
    }

    public SuiteOptions avecPropriete(String nom, String valeur) {
        Map<String, String> toutes = new HashMap<>(proprietes);
        toutes.put(nom, valeur);
        return new SuiteOptions(port, donnees, personnes, detours, toutes, repliques, portBases, portRedis,
                distribution, fournisseurs, durable);
    }

    public SuiteOptions enRepliques(int repliques) {
        return new SuiteOptions(port, donnees, personnes, detours, proprietes, repliques, portBases, portRedis,
                distribution, fournisseurs, durable);
    }

    /** So that something can be put between PostgreSQL and the gateway, which is told another port by a property. */
    public SuiteOptions basesSurPort(int portBases) {
        return new SuiteOptions(port, donnees, personnes, detours, proprietes, repliques, portBases, portRedis,
                distribution, fournisseurs, durable);
    }

    /** So that something can be put between Redis and the gateway, which is told another address by a property. */
    public SuiteOptions avecRedis(int portRedis) {
        return new SuiteOptions(port, donnees, personnes, detours, proprietes, repliques, portBases, portRedis,
                distribution, fournisseurs, durable);
    }

    /** Starts what another build has made, in place of this one's. */
    public SuiteOptions depuis(Livrables distribution) {
        return new SuiteOptions(port, donnees, personnes, detours, proprietes, repliques, portBases, portRedis, distribution,
                fournisseurs, durable);
    }

    public SuiteOptions avecProprieteDesFournisseurs(String nom, String valeur) {
        Map<String, String> toutes = new HashMap<>(fournisseurs);
        toutes.put(nom, valeur);
        return new SuiteOptions(port, donnees, personnes, detours, proprietes, repliques, portBases, portRedis, distribution,
                toutes, durable);
    }

    public SuiteOptions surDisque() {
        return new SuiteOptions(port, donnees, personnes, detours, proprietes, repliques, portBases, portRedis, distribution,
                fournisseurs, true);
    }
}
