package fr.apiparticulier.suite.banc;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.chaos.detour.Detour;
import fr.apiparticulier.suite.chaos.detour.Panne;
import fr.apiparticulier.suite.lancement.EchecDemarrage;
import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.SuiteOptions;

/** A suite of its own, as it is delivered, with a detour before each provider; nothing is kept of answers, so that all are asked. */
record Piste(Suite suite, Map<Service, Detour> fournisseurs) implements AutoCloseable {

    private static final String SANS_LIMITE = "10000000";

    /**
     * @param retard what each provider takes at least once {@link #ralentir} was called, milliseconds
     * @param progres gets one French line per step
     */
    static Piste demarrer(int retard, Consumer<String> progres) throws EchecDemarrage {
        Map<Service, Detour> fournisseurs = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            fournisseurs.put(service, Detour.ouvrir(retard));
        }
        Map<Service, URI> adresses = fournisseurs.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, detour -> detour.getValue().adresse()));
        try {
            Suite suite = Suite.demarrer(SuiteOptions.parDefaut().avecDetours(adresses)
                    .avecPropriete("particulier.cache.duree", "0s")
                    .avecPropriete("particulier.cache.quotient-familial", "0s")
                    // Every call comes from here, under one token.
                    .avecPropriete("particulier.quota.appels-par-seconde", SANS_LIMITE)
                    .avecPropriete("particulier.quota.appels-par-minute-par-adresse", SANS_LIMITE), progres);
            fournisseurs.forEach((service, detour) -> detour.vers(suite.fournisseur(service).getPort()));
            return new Piste(suite, fournisseurs);
        } catch (EchecDemarrage e) {
            fournisseurs.values().forEach(Detour::close);
            throw e;
        }
    }

    /** From now on each provider takes its time. */
    void ralentir() {
        fournisseurs.values().forEach(detour -> detour.regler(Panne.LENTEUR));
    }

    @Override
    public void close() {
        suite.close();
        fournisseurs.values().forEach(Detour::close);
    }
}
