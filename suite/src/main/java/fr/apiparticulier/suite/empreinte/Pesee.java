package fr.apiparticulier.suite.empreinte;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.lancement.Distribution;
import fr.apiparticulier.suite.lancement.EchecDemarrage;
import fr.apiparticulier.suite.lancement.Livrables;
import fr.apiparticulier.suite.lancement.Scopes;
import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.SuiteOptions;
import fr.apiparticulier.suite.lancement.processus.Livrable;

/** One form: each service is started several times while the others rest, then all are asked. */
final class Pesee {

    static final String PASSERELLE = "gateway";

    private static final String SANS_LIMITE = "10000000";
    /** After that nothing of a start is left to do. */
    private static final long REPOS_SECONDES = 5;

    private final Forme forme;
    private final Options options;
    private final Consumer<String> sortie;

    Pesee(Forme forme, Options options, Consumer<String> sortie) {
        this.forme = forme;
        this.options = options;
        this.sortie = sortie;
    }

    static List<String> modules() {
        return Stream.concat(Stream.of(PASSERELLE), Arrays.stream(Service.values()).map(Service::audience)).toList();
    }

    /** Every call is one to its provider, and all come from here under one token. */
    static SuiteOptions options() {
        return SuiteOptions.parDefaut().avecPropriete("particulier.cache.duree", "0s")
                .avecPropriete("particulier.cache.quotient-familial", "0s")
                .avecPropriete("particulier.quota.appels-par-seconde", SANS_LIMITE)
                .avecPropriete("particulier.quota.appels-par-minute-par-adresse", SANS_LIMITE);
    }

    List<Mesure> mesurer() throws EchecDemarrage, IOException, InterruptedException {
        sortie.accept(forme.nom() + "…");
        Livrables livrables = livrables();
        try (Suite suite = Suite.demarrer(options().depuis(livrables), ligne -> {
        })) {
            Map<String, List<Long>> prets = new LinkedHashMap<>();
            for (String module : modules()) {
                prets.put(module, departs(suite, module));
            }
            TimeUnit.SECONDS.sleep(REPOS_SECONDES);
            Map<String, Long> repos = memoires(suite);
            Map<String, Duration> avant = calculs(suite);
            Charge.poser(suite.url(), suite.jeton(Scopes.TOUS), options.appels());
            Map<String, Duration> apres = calculs(suite);
            Map<String, Long> charge = memoires(suite);
            List<Mesure> mesures = new ArrayList<>();
            for (String module : modules()) {
                Livrable livrable = livrables.livrable(module);
                mesures.add(new Mesure(forme, module, taille(livrable, module), prets.get(module), repos.get(module),
                        charge.get(module), apres.get(module).minus(avant.get(module)).dividedBy(appels(module)),
                        forme == Forme.NATIF ? Construction.de(livrable.racine().getParent()) : Optional.empty()));
            }
            return mesures;
        }
    }

    private Livrables livrables() throws EchecDemarrage, IOException, InterruptedException {
        if (forme == Forme.CACHE) {
            Cache cache = Cache.dIci();
            long debut = System.nanoTime();
            cache.remplir();
            sortie.accept("written: the AOT caches of all six, in "
                    + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - debut) + " s");
            return cache.livrables();
        }
        return new Distribution(Distribution.ici().racine(), forme == Forme.NATIF);
    }

    /** The databases have their schema, which is looked at each time. */
    private List<Long> departs(Suite suite, String module) {
        List<Long> prets = new ArrayList<>();
        for (int depart = 0; depart < options.departs(); depart++) {
            if (module.equals(PASSERELLE)) {
                suite.tuerReplique(0);
                prets.add(duree(() -> suite.relancerReplique(0)));
            } else {
                suite.tuer(service(module));
                prets.add(duree(() -> suite.relancer(service(module))));
            }
        }
        return prets;
    }

    private static long duree(Runnable depart) {
        long debut = System.nanoTime();
        depart.run();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - debut);
    }

    private static Service service(String module) {
        return Arrays.stream(Service.values()).filter(service -> service.audience().equals(module)).findFirst().orElseThrow();
    }

    private static Map<String, Long> memoires(Suite suite) throws IOException {
        Map<String, Long> memoires = new LinkedHashMap<>();
        for (String module : modules()) {
            memoires.put(module, Memoire.residente(processus(suite, module)));
        }
        return memoires;
    }

    private static Map<String, Duration> calculs(Suite suite) {
        return modules().stream().collect(Collectors.toMap(module -> module,
                module -> processus(suite, module).info().totalCpuDuration().orElseThrow()));
    }

    private static ProcessHandle processus(Suite suite, String module) {
        return module.equals(PASSERELLE) ? suite.passerelle() : suite.processus(service(module));
    }

    /** All of them go through the gateway. */
    private int appels(String module) {
        return module.equals(PASSERELLE) ? options.appels() * Service.values().length : options.appels();
    }

    /** What an image would hold besides a JVM. */
    private long taille(Livrable livrable, String module) throws IOException, EchecDemarrage {
        long octets = 0;
        try (Stream<Path> fichiers = Files.walk(livrable.racine())) {
            for (Path fichier : fichiers.filter(Files::isRegularFile).toList()) {
                octets += Files.size(fichier);
            }
        }
        return forme == Forme.CACHE ? octets + Files.size(Cache.dIci().fichier(module)) : octets;
    }
}
