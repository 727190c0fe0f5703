package fr.apiparticulier.suite.empreinte;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.lancement.Distribution;
import fr.apiparticulier.suite.lancement.EchecDemarrage;
import fr.apiparticulier.suite.lancement.Livrables;
import fr.apiparticulier.suite.lancement.Scopes;
import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.SuiteOptions;
import fr.apiparticulier.suite.lancement.processus.Jar;

/** The AOT caches of JDK 25 (JEP 514): what a JVM has learned of a service when it ran, for those that run it next. */
final class Cache {

    /** A JVM keeps there what lies on its own class path, which a fast-jar's classes do not. */
    private static final String JAR = "target/quarkus-aot/quarkus-run.jar";
    private static final int JDK = 25;
    /** As many calls to each provider as make the JVM compile what every call takes. */
    private static final int APPELS = 500;

    private final Path racine;

    Cache(Path racine) {
        this.racine = racine;
    }

    /** @throws EchecDemarrage if the JVM that runs us knows no such caches */
    static Cache dIci() throws EchecDemarrage {
        if (Runtime.version().feature() < JDK) {
            throw new EchecDemarrage(
                    "Les caches AOT demandent un JDK 25 : indiquez-le par JAVA_HOME, ou choisissez --forms native,jvm.");
        }
        return new Cache(Distribution.ici().racine());
    }

    Path fichier(String module) {
        return racine.resolve(module).resolve("target").resolve(module + ".aot");
    }

    private Livrables avec(String option) {
        return module -> {
            Path jar = racine.resolve(module).resolve(JAR);
            if (!Files.isRegularFile(jar)) {
                throw new EchecDemarrage(module + " n'est pas construit pour un cache AOT : " + jar);
            }
            return new Jar(jar, List.of(option + fichier(module)));
        };
    }

    /** @return the services with the caches of {@link #remplir} */
    Livrables livrables() {
        return avec("-XX:AOTCache=");
    }

    /** Runs every service once, asks what will be asked, and has each write its cache when it ends. */
    void remplir() throws EchecDemarrage, IOException, InterruptedException {
        for (String module : Pesee.modules()) {
            Files.deleteIfExists(fichier(module));
        }
        SuiteOptions options = Pesee.options().depuis(avec("-XX:AOTCacheOutput="))
                .avecPropriete("quarkus.shutdown.delay", "0s").avecProprieteDesFournisseurs("quarkus.shutdown.delay", "0s");
        try (Suite suite = Suite.demarrer(options, ligne -> {
        })) {
            Charge.poser(suite.url(), suite.jeton(Scopes.TOUS), APPELS);
            suite.viderReplique(0);
            Arrays.stream(Service.values()).forEach(suite::vider);
        }
        for (String module : Pesee.modules()) {
            if (!Files.isRegularFile(fichier(module))) {
                throw new IOException(module + " has written no AOT cache");
            }
        }
    }
}
