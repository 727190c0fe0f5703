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

/** The list of communes: the operator's, read at start, and if that is none there is no start; or the one that ships. */
final class CommunesProducer {

    private static final Logger LOG = Logger.getLogger(CommunesProducer.class);

    /** Before all else that is done at start, and beside it: readiness waits for the list. */
    @Startup(Interceptor.Priority.PLATFORM_BEFORE)
    @Produces
    @Singleton
    Communes communes(GatewayConfig config) {
        return config.communes().fichiers().filter(fichiers -> !fichiers.isEmpty())
                .map(CommunesProducer::deLOperateur)
                .orElseGet(() -> new CommunesAVenir(livree()));
    }

    private static CompletableFuture<Communes> livree() {
        return CompletableFuture.supplyAsync(() -> ListeLivree.LISTE, Infrastructure.getDefaultExecutor())
                .whenComplete(CommunesProducer::dire);
    }

    private static void dire(Communes liste, Throwable echec) {
        if (echec == null) {
            LOG.info("communes: from the list that ships");
        } else {
            LOG.error("communes: the list that ships cannot be read; questions that name a commune end in an error", echec);
        }
    }

    private static Communes deLOperateur(List<String> fichiers) {
        List<Ligne> lignes = lignes(fichiers);
        LOG.infof("communes: %d names, from %s", lignes.size(), fichiers);
        return new ListeCommunes(lignes);
    }

    /** @throws ConfigurationException one of them is not there or is no list of communes; the message is one line */
    static List<Ligne> lignes(List<String> fichiers) {
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
