package fr.apiparticulier.k8s;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import fr.apiparticulier.k8s.manifest.Document;
import fr.apiparticulier.k8s.manifest.Documents;
import fr.apiparticulier.k8s.rendering.Kubectl;
import fr.apiparticulier.k8s.rendering.Overlay;
import fr.apiparticulier.k8s.rendering.RenderingFailed;
import fr.apiparticulier.k8s.report.Finding;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Summary;
import fr.apiparticulier.k8s.source.Sources;

/**
 * {@code k8s/verify}: renders both overlays and says what is wrong with them, one line each; then a table, and a total. Ends
 * with 0 only if nothing is.
 */
public final class Verify {

    private Verify() {
    }

    /** @param args the root of the repository */
    public static void main(String[] args) {
        System.exit(run(Path.of(args.length > 0 ? args[0] : "."), System.getenv("CI") != null, System.out));
    }

    static int run(Path root, boolean inCi, PrintStream out) {
        Optional<Kubectl> kubectl = Kubectl.find().filter(each -> each.version().isPresent());
        if (kubectl.isEmpty()) {
            out.println("k8s/verify: skipped, no kubectl 1.27 or newer on this machine, which renders the overlays");
            return inCi ? 1 : 0;
        }
        Sources sources = new Sources(root);
        Summary summary = new Summary();
        for (Overlay overlay : Overlay.values()) {
            try {
                List<Document> documents = Documents.read(kubectl.get().render(root, overlay));
                Findings found = Verification.of(overlay, documents, sources);
                found.all().stream().map(Finding::toString).distinct().forEach(out::println);
                summary.add(overlay.folder(), documents.size(), found);
            } catch (RenderingFailed e) {
                out.println(overlay.folder() + " cannot be rendered: " + e.getMessage());
                return 1;
            }
        }
        summary.lines().forEach(out::println);
        return summary.isClean() ? 0 : 1;
    }
}
