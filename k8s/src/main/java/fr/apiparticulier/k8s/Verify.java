package fr.apiparticulier.k8s;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.apiparticulier.k8s.alert.MonthKept;
import fr.apiparticulier.k8s.alert.Promtool;
import fr.apiparticulier.k8s.alert.Scenarios;
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
 * {@code k8s/verify}: renders both overlays, or those of an installation, and says what is wrong with them, one line each; then a
 * table, and a total. Ends with 0 only if nothing is.
 */
public final class Verify {

    private static final String MONTHS = "--months";

    private Verify() {
    }

    /** @param args the root of the repository; {@code --months}; and folders of overlays in place of its own */
    public static void main(String[] args) {
        Path root = Path.of(args.length > 0 ? args[0] : ".");
        List<String> folders = Stream.of(args).skip(1).filter(argument -> !argument.equals(MONTHS)).toList();
        List<Subject> subjects = folders.isEmpty()
                ? Stream.of(Overlay.values()).map(overlay -> Subject.ours(root, overlay)).toList()
                : folders.stream().map(Subject::own).toList();
        boolean months = List.of(args).contains(MONTHS);
        System.exit(run(root, subjects, months, System.getenv("CI") != null, System.out));
    }

    static int run(Path root, List<Subject> subjects, boolean months, boolean inCi, PrintStream out) {
        Optional<Kubectl> kubectl = Kubectl.find().filter(each -> each.version().isPresent());
        if (kubectl.isEmpty()) {
            out.println("k8s/verify: skipped, no kubectl 1.27 or newer on this machine, which renders the overlays");
            return inCi ? 1 : 0;
        }
        Optional<Scenarios> alerts = Promtool.find().map(tool -> new Scenarios(tool, root.resolve("ops/prometheus"), months));
        if (alerts.isEmpty() && inCi) {
            out.println("k8s/verify: skipped, no promtool on this machine, which tries the alerts");
            return 1;
        }
        if (alerts.isEmpty()) {
            out.println("k8s/verify: no promtool on this machine: alerts are read, and not tried");
        }
        Sources sources = new Sources(root);
        Summary summary = new Summary();
        for (Subject subject : subjects) {
            try {
                List<Document> all = Documents.read(kubectl.get().render(subject.folder()));
                all.stream().filter(subject::passesOver).forEach(document -> out.println(subject.name() + " " + document.place()
                        + (MonthKept.isAbout(document)
                                ? ": passed over, but for how long it keeps what it knows"
                                : ": passed over, no rule is about " + document.kind() + " of " + document.apiVersion())));
                List<Document> documents = all.stream().filter(document -> !subject.passesOver(document)).toList();
                Findings found = Verification.of(subject.name(), subject.like(documents), documents, sources,
                        subject.rules(alerts, all));
                found.all().stream().map(Finding::toString).distinct().forEach(out::println);
                summary.add(subject.label(documents), documents.size(), found);
            } catch (RenderingFailed e) {
                out.println(subject.name() + " cannot be rendered: " + e.getMessage());
                return 1;
            }
        }
        summary.lines().forEach(out::println);
        return summary.isClean() ? 0 : 1;
    }
}
