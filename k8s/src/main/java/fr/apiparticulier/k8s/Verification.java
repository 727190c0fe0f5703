package fr.apiparticulier.k8s;

import java.util.List;

import fr.apiparticulier.k8s.manifest.Document;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.rendering.Overlay;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.rule.Rule;
import fr.apiparticulier.k8s.source.Sources;

/** Reads what an overlay renders, and holds all rules against it. */
final class Verification {

    private Verification() {
    }

    static Findings of(Overlay overlay, List<Document> documents, Sources sources) {
        return of(overlay.folder(), overlay, documents, sources, Rules.ALL);
    }

    /** @param name by which findings tell what is verified */
    static Findings of(String name, Overlay overlay, List<Document> documents, Sources sources, List<Rule> rules) {
        Findings findings = new Findings(name);
        findings.by("StrictReader");
        Installation installation = Installation.read(overlay, documents, sources, findings);
        for (Rule rule : rules) {
            findings.by(rule.getClass().getSimpleName());
            rule.check(installation, findings);
        }
        return findings;
    }
}
