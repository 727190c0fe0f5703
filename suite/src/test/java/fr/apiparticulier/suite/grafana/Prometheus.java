package fr.apiparticulier.suite.grafana;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.apiparticulier.suite.lancement.processus.Ports;

/** A real Prometheus on the loopback that scrapes a suite, by the rules of {@code ops/prometheus}. */
final class Prometheus implements AutoCloseable {

    private static final String COMMANDE = "prometheus";
    private static final Path REGLES = Path.of("../ops/prometheus");
    private static final int ARRET_SECONDES = 10;
    /** Of a scrape and of a look at rules: nobody waits for minutes here. What rules and panels ask is as it is. */
    private static final String SOUVENT = "2s";

    private final Process processus;
    private final URI adresse;

    private Prometheus(Process processus, URI adresse) {
        this.processus = processus;
        this.adresse = adresse;
    }

    static boolean estInstalle() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(dossier -> Files.isExecutable(Path.of(dossier, COMMANDE)));
    }

    /**
     * Does not wait until it answers.
     *
     * @param dossier empty; what it says is in {@code prometheus.log} there
     * @param cibles management addresses by the names of their pods
     */
    static Prometheus demarrer(Path dossier, Map<String, URI> cibles) throws IOException {
        copierRegles(Files.createDirectory(dossier.resolve("regles")));
        Files.writeString(dossier.resolve("prometheus.yml"), configuration(cibles));
        URI adresse = URI.create("http://127.0.0.1:" + Ports.libre());
        Process processus = new ProcessBuilder(COMMANDE, "--config.file=prometheus.yml", "--storage.tsdb.path=donnees",
                "--web.listen-address=" + adresse.getAuthority()).directory(dossier.toFile()).redirectErrorStream(true)
                .redirectOutput(Redirect.to(dossier.resolve("prometheus.log").toFile())).start();
        return new Prometheus(processus, adresse);
    }

    /** Not their tests. */
    private static void copierRegles(Path vers) throws IOException {
        try (Stream<Path> fichiers = Files.list(REGLES)) {
            for (Path fichier : fichiers.filter(un -> un.getFileName().toString().matches("[a-z]+\\.yml")).toList()) {
                Files.writeString(vers.resolve(fichier.getFileName()),
                        Files.readString(fichier).replaceAll("(?m)^(    interval:) .*$", "$1 " + SOUVENT));
            }
        }
    }

    /** As a PodMonitor makes it: one job, and labels that say which replica it is. */
    private static String configuration(Map<String, URI> cibles) {
        String services = cibles.entrySet().stream()
                .map(cible -> "      - {targets: [\"%s\"], labels: {namespace: api-particulier, pod: %s}}\n"
                        .formatted(cible.getValue().getAuthority(), cible.getKey()))
                .collect(Collectors.joining());
        return """
                global: {scrape_interval: %1$s, scrape_timeout: %1$s, evaluation_interval: %1$s}
                rule_files: [regles/*.yml]
                scrape_configs:
                  - job_name: services
                    metrics_path: /q/metrics
                    static_configs:
                """.formatted(SOUVENT) + services;
    }

    URI adresse() {
        return adresse;
    }

    @Override
    public void close() {
        processus.destroy();
        processus.onExit().completeOnTimeout(null, ARRET_SECONDES, TimeUnit.SECONDS).join();
        processus.destroyForcibly();
    }
}
