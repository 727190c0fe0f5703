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

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import org.jboss.logging.Logger;

import fr.apiparticulier.gateway.environnement.GatewayConfig;

/** Reads the list of communes at start, the operator's or the one that ships; with a list that is none there is no start. */
final class CommunesProducer {

    private static final Logger LOG = Logger.getLogger(CommunesProducer.class);
    private static final String LIVREE = "/communes/communes.csv";

    @Startup
    @Produces
    @Singleton
    Communes communes(GatewayConfig config) {
        List<String> fichiers = config.communes().fichiers().orElse(List.of());
        List<Ligne> lignes = fichiers.isEmpty() ? livree() : deLOperateur(fichiers);
        LOG.infof("communes: %d names, from %s", lignes.size(), fichiers.isEmpty() ? "the list that ships" : fichiers);
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
