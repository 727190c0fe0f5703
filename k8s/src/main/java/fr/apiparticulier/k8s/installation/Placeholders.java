package fr.apiparticulier.k8s.installation;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import fr.apiparticulier.k8s.manifest.Document;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.manifest.Members;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.rule.Rule;

/** An installation's own overlay has said what {@code overlays/production} leaves to it: nothing that stands there for it is left. */
public final class Placeholders implements Rule {

    /** Names that nobody has (RFC 2606), words that say what is to stand there, and the public name of this repository. */
    private static final Pattern PLACEHOLDER = Pattern.compile("[\\w./:-]+\\.invalid\\b|[\\w-]+-de-l-installation\\b"
            + "|\\breseau-des-serveurs-frontaux\\b|\\bapi\\.apiparticulier\\.fr\\b");

    private static final Pattern COMMENT = Pattern.compile("^\\s*#.*$", Pattern.MULTILINE);

    @Override
    public void check(Installation installation, Findings findings) {
        if (installation.isProduction()) {
            installation.documents().forEach(document -> Members.visit(document.tree(),
                    (path, value) -> check(document, path, value, findings)));
        }
    }

    private static void check(Document document, String path, JsonNode value, Findings findings) {
        if (value.isTextual()) {
            String text = COMMENT.matcher(value.asText()).replaceAll("");
            Set<String> left = PLACEHOLDER.matcher(text).results().map(MatchResult::group)
                    .collect(Collectors.toCollection(TreeSet::new));
            findings.expect(left.isEmpty(), document.place().at(path), "still says " + String.join(", ", left),
                    "what k8s/README.md lists for an installation to say");
        }
    }
}
