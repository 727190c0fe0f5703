package fr.apiparticulier.gateway.registre;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.jboss.logging.Logger;

/** What was known last, on the local disk: a process that starts while the database is away goes on from there. */
@ApplicationScoped
class Copie {

    private static final Logger LOG = Logger.getLogger(Copie.class);
    private static final FileAttribute<?> OURS_ALONE = PosixFilePermissions
            .asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Optional<Path> file;
    private final Duration oldest;
    private final Sceau sceau;
    private final ObjectMapper json;
    private final Clock clock;
    /** What is being written, or came meanwhile and is written next; null if that is nothing. */
    private final AtomicReference<Releve> next = new AtomicReference<>();
    private boolean failing;

    Copie(RegistreConfig config, Sceau sceau, ObjectMapper json, Clock clock) {
        this.file = config.copie().map(url -> {
            try {
                return Path.of(url);
            } catch (IllegalArgumentException e) {
                throw new ConfigurationException("particulier.habilitations.copie: no file: URL");
            }
        });
        this.oldest = config.copieAgeMaximal();
        this.sceau = sceau;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Without one, with one that is too old, that we did not write or that cannot be read, it is as if there were none.
     *
     * @param reader gets it, and is not called otherwise; if it fails, that copy is none
     */
    void lire(Consumer<Releve> reader) {
        try {
            if (file.isPresent() && Files.exists(file.get())) {
                Releve copied = json.readValue(sceau.ouvrir(Files.readAllBytes(file.get())), Releve.class);
                if (Duration.between(copied.confirmeLe(), clock.instant()).abs().compareTo(oldest) > 0) {
                    LOG.errorf("particulier.habilitations.copie: of %s, too old to start with", copied.confirmeLe());
                    return;
                }
                reader.accept(copied);
            }
        } catch (IOException | RuntimeException e) {
            LOG.errorf("particulier.habilitations.copie: not readable (%s)", e.getClass().getSimpleName());
        }
    }

    /** Beside whoever says so, whom a disk that hangs does not hold up. Of several that wait, the last one is written. */
    void ecrire(Releve releve) {
        if (file.isPresent() && next.getAndSet(releve) == null) {
            Infrastructure.getDefaultWorkerPool().execute(this::ecrireTout);
        }
    }

    /** @return whether nothing waits to be written; for tests */
    boolean estEcrite() {
        return next.get() == null;
    }

    private void ecrireTout() {
        Releve written;
        do {
            written = next.get();
            remplacer(file.orElseThrow(), written);
        } while (!next.compareAndSet(written, null));
    }

    /** Whole or not at all: whoever reads it never sees half of it. */
    private void remplacer(Path copy, Releve releve) {
        try {
            Path part = Files.createTempFile(copy.toAbsolutePath().getParent(), copy.getFileName().toString(), ".part",
                    OURS_ALONE);
            try {
                Files.write(part, sceau.sceller(json.writeValueAsBytes(releve)));
                Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
            failing = false;
        } catch (IOException | RuntimeException e) {
            if (!failing) {
                LOG.warnf("particulier.habilitations.copie: not writable (%s)", e.getClass().getSimpleName());
            }
            failing = true;
        }
    }
}
