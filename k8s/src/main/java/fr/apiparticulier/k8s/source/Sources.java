package fr.apiparticulier.k8s.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The repository: what the services are really like, of which manifests make claims. A file is read once. */
public final class Sources {

    private final Path root;
    private final Map<String, Optional<String>> texts;

    public Sources(Path root) {
        this(root, Map.of());
    }

    private Sources(Path root, Map<String, Optional<String>> texts) {
        this.root = root;
        this.texts = new ConcurrentHashMap<>(texts);
    }

    /** The same with another text in place of a file's. */
    public Sources with(String path, String text) {
        Sources other = new Sources(root, texts);
        other.texts.put(path, Optional.of(text));
        return other;
    }

    /** @return empty if there is no such file */
    public Optional<String> read(String path) {
        return texts.computeIfAbsent(path, this::load);
    }

    public boolean has(String path) {
        return read(path).isPresent();
    }

    private Optional<String> load(String path) {
        Path file = root.resolve(path);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
