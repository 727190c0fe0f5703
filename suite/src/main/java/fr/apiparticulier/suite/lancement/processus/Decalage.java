package fr.apiparticulier.suite.lancement.processus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far the clock of a process is from the machine's, by {@code libfaketime}, where that is installed. The time that is
 * measured, and with it every time-out, stays as it is.
 *
 * @param ecart ahead if positive; whole seconds
 */
public record Decalage(Duration ecart) {

    /** As on the machine. */
    public static final Decalage AUCUN = new Decalage(Duration.ZERO);

    private static final Path BIBLIOTHEQUES = Path.of("/usr/lib");
    private static final PathMatcher FAKETIME = FileSystems.getDefault().getPathMatcher("glob:**/faketime/libfaketime.so.1");

    /** @return whether any but none is possible on this machine */
    public static boolean estPossible() {
        return bibliotheque().isPresent();
    }

    private static Optional<Path> bibliotheque() {
        if (!Files.isDirectory(BIBLIOTHEQUES)) {
            return Optional.empty();
        }
        // As in /usr/lib/x86_64-linux-gnu/faketime, or /usr/lib/faketime.
        try (Stream<Path> fichiers = Files.walk(BIBLIOTHEQUES, 3)) {
            return fichiers.filter(FAKETIME::matches).findFirst();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** @throws IllegalStateException if this machine cannot */
    Map<String, String> environnement() {
        if (ecart.isZero()) {
            return Map.of();
        }
        Path bibliotheque = bibliotheque().orElseThrow(() -> new IllegalStateException("libfaketime is not installed"));
        return Map.of("LD_PRELOAD", bibliotheque.toString(), "FAKETIME", "%+d".formatted(ecart.toSeconds()),
                "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                // Else a JVM that waits for a while does not wait, and turns round and round.
                "FAKETIME_FORCE_MONOTONIC_FIX", "0");
    }
}
