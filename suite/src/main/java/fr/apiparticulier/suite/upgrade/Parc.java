package fr.apiparticulier.suite.upgrade;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.chaos.detour.Detour;
import fr.apiparticulier.suite.lancement.Distribution;
import fr.apiparticulier.suite.lancement.EchecDemarrage;
import fr.apiparticulier.suite.lancement.Succession;
import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.SuiteOptions;
import fr.apiparticulier.suite.lancement.processus.Ports;
import fr.apiparticulier.suite.lancement.processus.ServiceEnPanne;

/**
 * A suite of its own with two gateways and their Redis, whose processes are replaced while it is called. Before each provider
 * stands what a cluster's service is to the gateways: an address behind which another pod is from some moment on, for
 * whoever connects after that.
 */
final class Parc implements AutoCloseable {

    static final int REPLIQUES = 2;
    /** Who asks here looks at readiness twice a second, not once in five. */
    private static final String VIDANGE = "3s";
    /** As in production: the time that connections to a provider that will stop have to notice. */
    private static final String VIDANGE_FOURNISSEUR = "6s";
    private static final String PATIENCE = "10s";
    private static final String SANS_LIMITE = "1000000";

    private final Suite suite;
    private final Map<Service, Detour> detours;
    private final List<CompletableFuture<Void>> vidanges = new ArrayList<>();

    private Parc(Suite suite, Map<Service, Detour> detours) {
        this.suite = suite;
        this.detours = detours;
    }

    /** @param progres gets one French line per step */
    static Parc demarrer(Distribution build, Consumer<String> progres) throws EchecDemarrage {
        Map<Service, Detour> detours = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            detours.put(service, Detour.ouvrir());
        }
        Map<Service, URI> adresses = detours.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, detour -> detour.getValue().adresse()));
        try {
            Suite suite = Suite.demarrer(options(build, adresses), progres);
            detours.forEach((service, detour) -> detour.vers(suite.fournisseur(service).getPort()));
            return new Parc(suite, detours);
        } catch (EchecDemarrage e) {
            detours.values().forEach(Detour::close);
            throw e;
        }
    }

    private static SuiteOptions options(Distribution build, Map<Service, URI> adresses) {
        return SuiteOptions.parDefaut().depuis(build).enRepliques(REPLIQUES).avecDetours(adresses).avecRedis(Ports.libre())
                .avecPropriete("particulier.jetons.delai-signature", Jetons.DELAI.toString())
                // Every call comes from here, and it is not quotas that are looked at.
                .avecPropriete("particulier.quota.appels-par-minute-par-adresse", SANS_LIMITE)
                .avecPropriete("particulier.france-connect.par-minute", SANS_LIMITE)
                .avecPropriete("particulier.france-connect.par-heure", SANS_LIMITE)
                // Each call is to go all the way.
                .avecPropriete("particulier.cache.duree", "0s").avecPropriete("particulier.cache.quotient-familial", "0s")
                // A machine that is busy with something else is slow, and that is told; who refuses for it is not looked for.
                .avecPropriete("particulier.dossier.delai", PATIENCE)
                .avecPropriete("quarkus.shutdown.delay", VIDANGE)
                .avecProprieteDesFournisseurs("quarkus.shutdown.delay", VIDANGE_FOURNISSEUR);
    }

    Suite suite() {
        return suite;
    }

    private Succession succession() {
        return suite.succession();
    }

    void migrer(Distribution build) throws EchecDemarrage, IOException, InterruptedException {
        succession().migrer(build);
    }

    /** Returns when new calls come to a provider of this build; the one before is drained meanwhile. */
    void relever(Service service, Distribution build)
            throws EchecDemarrage, IOException, ServiceEnPanne, InterruptedException {
        Succession.Releve releve = succession().relever(service, build);
        detours.get(service).vers(releve.adresse().getPort());
        vidanges.add(CompletableFuture.runAsync(releve.ancien()::vider));
    }

    /** Returns when whatever was to be drained is gone. */
    void attendreVidanges() {
        vidanges.forEach(CompletableFuture::join);
        vidanges.clear();
    }

    void releverReplique(int numero, Distribution build)
            throws EchecDemarrage, IOException, ServiceEnPanne, InterruptedException {
        succession().releverReplique(numero, build);
    }

    @Override
    public void close() {
        suite.close();
        detours.values().forEach(Detour::close);
    }
}
