package fr.apiparticulier.suite.banc;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.chaos.detour.Detour;
import fr.apiparticulier.suite.lancement.EchecDemarrage;
import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.SuiteOptions;
import fr.apiparticulier.suite.relais.Rejoue;
import fr.apiparticulier.suite.relais.Relais;

/** A suite of its own, as it is delivered, with a relay before each provider; nothing is kept of answers, so that all are asked. */
record Piste(Suite suite, Map<Service, Relais> fournisseurs, Vertx vertx) implements AutoCloseable {

    private static final String SANS_LIMITE = "10000000";

    /** @param progres gets one French line per step */
    static Piste demarrer(BancOptions options, Consumer<String> progres) throws EchecDemarrage {
        Vertx vertx = Vertx
                .vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1).setInternalBlockingPoolSize(1));
        Map<Service, Relais> fournisseurs = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            fournisseurs.put(service, options.enregistres()
                    ? new Rejoue(vertx, options.retard())
                    : new Lointain(Detour.ouvrir(options.retard())));
        }
        Map<Service, URI> adresses = fournisseurs.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, relais -> relais.getValue().adresse()));
        try {
            Suite suite = Suite.demarrer(SuiteOptions.parDefaut().avecDetours(adresses)
                    .avecPropriete("particulier.cache.duree", "0s")
                    .avecPropriete("particulier.cache.quotient-familial", "0s")
                    // Every call comes from here, under one token.
                    .avecPropriete("particulier.quota.appels-par-seconde", SANS_LIMITE)
                    .avecPropriete("particulier.quota.appels-par-minute-par-adresse", SANS_LIMITE), progres);
            fournisseurs.forEach((service, relais) -> relais.vers(suite.fournisseur(service)));
            return new Piste(suite, fournisseurs, vertx);
        } catch (EchecDemarrage e) {
            fournisseurs.values().forEach(Relais::close);
            vertx.close();
            throw e;
        }
    }

    /** From now on each provider takes its time. */
    void ralentir() {
        fournisseurs.values().forEach(Relais::ralentir);
    }

    @Override
    public void close() {
        suite.close();
        fournisseurs.values().forEach(Relais::close);
        vertx.close();
    }
}
