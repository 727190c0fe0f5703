package fr.apiparticulier.gateway.registre;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.ConfigurationException;
import org.jboss.logging.Logger;

/** What was known last, on the local disk: a process that starts while the database is away goes on from there. */
@ApplicationScoped
class Copie {

    private static final Logger LOG = Logger.getLogger(Copie.class);
    private static final FileAttribute<?> OURS_ALONE = PosixFilePermissions
            .asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Optional<Path> file;
    private final ObjectMapper json;
    private boolean failing;

    Copie(RegistreConfig config, ObjectMapper json) {
        this.file = config.copie().map(url -> {
            try {
                return Path.of(url);
            } catch (IllegalArgumentException e) {
                throw new ConfigurationException("particulier.habilitations.copie: no file: URL");
            }
        });
        this.json = json;
    }

    /** @return empty if there is none, or none that can be read */
    Optional<Releve> lire() {
        try {
            return file.isPresent() && Files.exists(file.get())
                    ? Optional.of(json.readValue(file.get().toFile(), Releve.class))
                    : Optional.empty();
        } catch (IOException e) {
            LOG.warnf("particulier.habilitations.copie: not readable (%s)", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Whole or not at all: whoever reads it never sees half of it. Waits for the disk. */
    synchronized void ecrire(Releve releve) {
        if (file.isEmpty()) {
            return;
        }
        try {
            Path folder = file.get().toAbsolutePath().getParent();
            Path next = Files.createTempFile(folder, file.get().getFileName().toString(), ".part", OURS_ALONE);
            try {
                json.writeValue(next.toFile(), releve);
                Files.move(next, file.get(), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(next);
            }
            failing = false;
        } catch (IOException e) {
            if (!failing) {
                LOG.warnf("particulier.habilitations.copie: not writable (%s)", e.getClass().getSimpleName());
            }
            failing = true;
        }
    }
}
