package fr.apiparticulier.suite.conformance.replay;

import java.net.URI;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.operateur.registre.ImportRefuse;
import fr.apiparticulier.suite.conformance.fault.FaultProxy;
import fr.apiparticulier.suite.conformance.fault.Panne;
import fr.apiparticulier.suite.lancement.EchecDemarrage;
import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.SuiteOptions;

/** A suite of its own, with a {@link FaultProxy} before each provider. */
public final class BancSuite implements Banc, AutoCloseable {

    /** Short, because every recorded silence is waited for. */
    private static final String DELAI = "1s";
    private static final String SANS_LIMITE = "1000000";

    private final Map<Service, FaultProxy> proxys;
    private final Suite suite;

    private BancSuite(Map<Service, FaultProxy> proxys, Suite suite) {
        this.proxys = proxys;
        this.suite = suite;
    }

    /**
     * @param port of the gateway; 0 for any free one
     * @param progres gets one French line per step
     */
    public static BancSuite demarrer(int port, Consumer<String> progres) throws EchecDemarrage {
        Map<Service, FaultProxy> proxys = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            proxys.put(service, FaultProxy.ouvrir());
        }
        Map<Service, URI> detours = proxys.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, proxy -> proxy.getValue().adresse()));
        try {
            Suite suite = Suite.demarrer(SuiteOptions.parDefaut().surPort(port).sansPersonnes().avecDetours(detours)
                    .avecPropriete("particulier.fournisseurs.delai", DELAI)
                    // Registries change from case to case: nothing of the one before is ever answered.
                    .avecPropriete("particulier.cache.verification", "0s")
                    // Every question comes from here, many with the same token, as fast as the answers do.
                    .avecPropriete("particulier.quota.appels-par-seconde", SANS_LIMITE)
                    .avecPropriete("particulier.quota.appels-par-minute-par-adresse", SANS_LIMITE)
                    .avecPropriete("particulier.france-connect.par-minute", SANS_LIMITE)
                    .avecPropriete("particulier.france-connect.par-heure", SANS_LIMITE), progres);
            proxys.forEach((service, proxy) -> proxy.vers(suite.fournisseur(service)));
            return new BancSuite(proxys, suite);
        } catch (EchecDemarrage e) {
            proxys.values().forEach(FaultProxy::close);
            throw e;
        }
    }

    @Override
    public URI url() {
        return suite.url();
    }

    @Override
    public String jeton(Collection<String> scopes) {
        return suite.jeton(scopes);
    }

    @Override
    public String jetonFranceConnect(Map<String, Object> pivot, Collection<String> scopes) {
        return suite.jetonFranceConnect(pivot, scopes);
    }

    @Override
    public Map<Integer, String> importer(Service service, byte[] yaml) {
        try {
            suite.importer(service, yaml);
            return Map.of();
        } catch (ImportRefuse e) {
            return e.rapport().erreurs().stream().collect(Collectors.toMap(erreur -> erreur.enregistrement(),
                    erreur -> (erreur.membre() + " " + erreur.motif()).strip(), (un, autre) -> un + "; " + autre));
        }
    }

    @Override
    public void regler(Service service, Panne panne) {
        proxys.get(service).regler(panne);
    }

    /** Waits until the suite is closed or a service stops. */
    public void attendre() {
        suite.attendre();
    }

    @Override
    public void close() {
        suite.close();
        proxys.values().forEach(FaultProxy::close);
    }
}
