package fr.apiparticulier.k8s;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.apiparticulier.k8s.alert.MonthKept;
import fr.apiparticulier.k8s.alert.Scenarios;
import fr.apiparticulier.k8s.installation.OwnImages;
import fr.apiparticulier.k8s.installation.Placeholders;
import fr.apiparticulier.k8s.manifest.Document;
import fr.apiparticulier.k8s.rendering.Overlay;
import fr.apiparticulier.k8s.rule.Rule;

/**
 * What is verified: an overlay of this repository, or one that an installation has made upon it.
 *
 * @param overlay which of ours it is, null for an installation's own
 */
record Subject(String name, Path folder, Overlay overlay) {

    private static final Pattern SANDBOX = Pattern.compile("^\\s*particulier\\.environnement\\s*[=:]\\s*BAC_A_SABLE\\s*$",
            Pattern.MULTILINE);

    /** @param root of the repository */
    static Subject ours(Path root, Overlay overlay) {
        return new Subject(overlay.folder(), overlay.in(root), overlay);
    }

    static Subject own(String folder) {
        return new Subject(folder, Path.of(folder), null);
    }

    /** An installation's is a sandbox if its services are told so; whatever it says else, it is held to what production is. */
    Overlay like(List<Document> documents) {
        boolean sandbox = documents.stream().filter(document -> document.kind().equals("ConfigMap"))
                .flatMap(document -> document.tree().path("data").properties().stream())
                .anyMatch(file -> SANDBOX.matcher(file.getValue().asText()).find());
        return overlay != null ? overlay : sandbox ? Overlay.SANDBOX : Overlay.PRODUCTION;
    }

    /**
     * What is here stands for an installation's own, which says it.
     *
     * @param all what it renders, with what is passed over
     */
    List<Rule> rules(Optional<Scenarios> alerts, List<Document> all) {
        Stream<Rule> own = overlay != null
                ? alerts.stream().map(Rule.class::cast)
                : Stream.concat(alerts.stream().map(Scenarios::untried),
                        Stream.of(new Placeholders(), new OwnImages(), new MonthKept(all)));
        return Stream.concat(Rules.ALL.stream(), own).toList();
    }

    /** An installation may have brought more than we know; what stands here, we know. */
    boolean passesOver(Document document) {
        return overlay == null && document.isBeyondUs();
    }

    String label(List<Document> documents) {
        return overlay != null ? name : name + " (" + like(documents).name().toLowerCase(Locale.ROOT) + ")";
    }
}
