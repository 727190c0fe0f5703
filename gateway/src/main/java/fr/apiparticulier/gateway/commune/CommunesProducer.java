package fr.apiparticulier.gateway.commune;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.jboss.logging.Logger;

import fr.apiparticulier.gateway.environnement.GatewayConfig;

/**
 * Reads the list of communes at start: the operator's, and if that is none there is no start; or the one that ships, which a
 * gateway need not wait for to be ready.
 */
final class CommunesProducer {

    private static final Logger LOG = Logger.getLogger(CommunesProducer.class);
    private static final String LIVREE = "/communes/communes.csv";

    /** Before all else that is done at start, and beside it: readiness waits for it. */
    @Startup(Interceptor.Priority.PLATFORM_BEFORE)
    @Produces
    @Singleton
    Communes communes(GatewayConfig config) {
        return config.communes().fichiers().filter(fichiers -> !fichiers.isEmpty())
                .map(fichiers -> liste(deLOperateur(fichiers), fichiers))
                .orElseGet(() -> new CommunesAVenir(CompletableFuture.supplyAsync(() -> liste(livree(), "the list that ships"),
                        Infrastructure.getDefaultExecutor())));
    }

    private static Communes liste(List<Ligne> lignes, Object source) {
        LOG.infof("communes: %d names, from %s", lignes.size(), source);
        return new ListeCommunes(lignes);
    }

    /** @return the lines of the list within this program */
    static List<Ligne> livree() {
        try {
            return FichierCommunes.lire(CommunesProducer.class.getResourceAsStream(LIVREE));
        } catch (IOException e) {
            throw new IllegalStateException(LIVREE + ": " + e.getMessage(), e);
        }
    }

    /** @throws ConfigurationException one of them is not there or is no list of communes; the message is one line */
    static List<Ligne> deLOperateur(List<String> fichiers) {
        List<Ligne> lignes = new ArrayList<>();
        for (String fichier : fichiers) {
            try (InputStream source = Files.newInputStream(Path.of(URI.create(fichier)))) {
                lignes.addAll(FichierCommunes.lire(source));
            } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
                throw new ConfigurationException("particulier.communes.fichiers: %s: %s".formatted(fichier, raison(e)));
            }
        }
        return lignes;
    }

    /** The file system's messages repeat the name alone; those of the CSV reader go on for lines. */
    private static String raison(Exception e) {
        return e instanceof FileSystemException
                ? "cannot be read"
                : String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
