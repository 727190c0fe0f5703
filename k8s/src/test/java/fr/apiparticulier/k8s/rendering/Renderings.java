package fr.apiparticulier.k8s.rendering;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.apiparticulier.k8s.manifest.Document;
import fr.apiparticulier.k8s.manifest.Documents;
import fr.apiparticulier.k8s.source.Sources;

/** What the overlays of this repository render, once for all tests; without kubectl these are skipped, but never in CI. */
public final class Renderings {

    public static final Path ROOT = Path.of("..");
    public static final Sources SOURCES = new Sources(ROOT);
    private static final Map<Overlay, List<Document>> DOCUMENTS = new EnumMap<>(Overlay.class);

    private static final Optional<Kubectl> KUBECTL = Kubectl.find().filter(each -> each.version().isPresent());

    private Renderings() {
    }

    /** Copies, for a test to break. */
    public static synchronized List<Document> of(Overlay overlay) {
        assumeTrue(KUBECTL.isPresent() || System.getenv("CI") != null, "skipped: no kubectl 1.27 or newer on this machine");
        return DOCUMENTS.computeIfAbsent(overlay, each -> Documents.read(KUBECTL.orElseThrow().render(each.in(ROOT)))).stream()
                .map(document -> new Document(document.tree().deepCopy())).toList();
    }
}
