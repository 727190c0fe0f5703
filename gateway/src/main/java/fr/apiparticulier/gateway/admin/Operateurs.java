package fr.apiparticulier.gateway.admin;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.jboss.logging.Logger;

/**
 * The operators that the file names, read again when it changes: who was added is known, and who was removed is not any
 * more, within seconds. While the file is wrong, those it named last.
 */
final class Operateurs {

    private static final Logger LOG = Logger.getLogger(Operateurs.class);
    /** 32 bytes in base64url; a shorter one cannot be what we ask for. */
    private static final int SECRET_MIN = 43;
    private static final int SECRET_MAX = 512;

    private final Path fichier;
    private volatile String lu;
    private volatile List<Operateur> tous = List.of();

    /** @throws ConfigurationException if the file is wrong */
    Operateurs(URI fichier) {
        this.fichier = chemin(fichier);
        if (!relire()) {
            throw illisible();
        }
    }

    /** @return false if the file is wrong; then nothing changed */
    boolean relire() {
        try {
            String contenu = Files.readString(fichier);
            if (contenu.equals(lu)) {
                return true;
            }
            List<Optional<Operateur>> lignes = contenu.lines().filter(ligne -> !ligne.isBlank() && !ligne.startsWith("#"))
                    .map(Operateur::lire).toList();
            List<Operateur> lues = lignes.stream().flatMap(Optional::stream).toList();
            if (lues.size() == lignes.size() && lues.stream().map(Operateur::nom).distinct().count() == lues.size()) {
                tous = lues;
                lu = contenu;
                LOG.infof("operators read: %d", lues.size());
                return true;
            }
        } catch (IOException e) {
            // Said below, without what the file holds.
        }
        LOG.warn("particulier.admin.operateurs: not readable, who it named last is still known");
        return false;
    }

    boolean isEmpty() {
        return tous.isEmpty();
    }

    /** Looks at every operator whatever it finds, so that time tells nothing. */
    Optional<Operateur> dont(String secret) {
        if (secret.length() < SECRET_MIN || secret.length() > SECRET_MAX) {
            return Optional.empty();
        }
        byte[] empreinte = Operateur.empreinte(secret);
        return tous.stream().filter(operateur -> operateur.aPourSecret(empreinte)).reduce((premier, second) -> premier);
    }

    private static Path chemin(URI url) {
        try {
            return Path.of(url);
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            throw illisible();
        }
    }

    private static ConfigurationException illisible() {
        return new ConfigurationException("particulier.admin.operateurs: not readable (expected: file: URL of lines "
                + "\"name gestion|lecture sha256-of-the-secret\", each name once)");
    }
}
