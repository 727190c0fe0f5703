package fr.apiparticulier.suite.lancement.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The processes that run on a folder, written down one a line: number, then start in milliseconds. */
final class Orphelins {

    private static final long PATIENCE_SECONDES = 10;

    private final Path fichier;

    Orphelins(Path fichier) {
        this.fichier = fichier;
    }

    synchronized void noter(ProcessHandle enfant) throws IOException {
        Files.writeString(fichier, enfant.pid() + " " + debut(enfant) + "\n", StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** Called by a launcher that holds the lock: whoever noted them is dead. */
    void arreterCeuxQuiRestent() throws IOException {
        if (!Files.exists(fichier)) {
            return;
        }
        List<ProcessHandle> restes = Files.readAllLines(fichier).stream().map(Orphelins::vivant).flatMap(Optional::stream)
                .toList();
        restes.forEach(ProcessHandle::destroy);
        CompletableFuture<?> tous = CompletableFuture
                .allOf(restes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        tous.completeOnTimeout(null, PATIENCE_SECONDES, TimeUnit.SECONDS).join();
        restes.forEach(ProcessHandle::destroyForcibly);
        oublier();
    }

    void oublier() {
        try {
            Files.deleteIfExists(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number is given again to other programs; number and start together are not. */
    private static Optional<ProcessHandle> vivant(String ligne) {
        String[] mots = ligne.split(" ");
        return ProcessHandle.of(Long.parseLong(mots[0])).filter(enfant -> mots[1].equals(debut(enfant)));
    }

    private static String debut(ProcessHandle enfant) {
        return enfant.info().startInstant().map(Instant::toEpochMilli).map(String::valueOf).orElse("?");
    }
}
